/*
 * The first screen of a station. It takes turns slowly, to spare the screen, and needs the server only when somebody
 * starts: until one answers, it stays and says so.
 */
const SCENE_SECONDS = 20;
const RETRY_SECONDS = 3;
const RENEW_MINUTES = 60;
const BEAT_SECONDS = 2;

const seconds = (count) => new Promise((done) => setTimeout(done, count * 1000));
const alive = () => fetch('/alive', { cache: 'no-store' }).then((answer) => answer.ok, () => false);

/* Nothing of a visit before is left when somebody starts: the server forgets it, and so does the browser. */
const forgotten = () =>
  fetch('/attract', { method: 'POST', cache: 'no-store' }).then((answer) => answer.ok, () => false);

/* The touch on Start allows what a wipe that nobody touched for may not do in every browser. */
function clearClipboard() {
  const field = document.createElement('textarea');
  field.value = ' ';
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
  navigator.clipboard?.writeText(' ').catch(() => undefined);
}

let starting = false;

async function start(address) {
  if (starting) {
    return;
  }
  starting = true;
  clearClipboard();
  while (!(await forgotten())) {
    document.querySelector('.wait').hidden = false;
    await seconds(RETRY_SECONDS);
  }
  try {
    sessionStorage.clear();
    localStorage.clear();
  } catch {
    // Nothing is stored here.
  }
  location.replace(address);
}

function takeTurns() {
  const pictures = document.querySelectorAll('.pictures img');
  let scene = 0;
  const show = () => {
    document.body.dataset.scene = String(scene % 4);
    pictures.forEach((picture, place) => picture.classList.toggle('shown', place === scene % pictures.length));
    scene += 1;
  };
  show();
  setInterval(show, SCENE_SECONDS * 1000);
}

/** With one language, a touch anywhere starts. */
function listen() {
  const starts = [...document.querySelectorAll('.start')];
  document.addEventListener('click', (click) => {
    const chosen = click.target.closest('.start') ?? (starts.length === 1 ? starts[0] : undefined);
    if (chosen) {
      click.preventDefault();
      start(chosen.href);
    }
  });
  document.addEventListener('contextmenu', (menu) => menu.preventDefault());
  document.addEventListener('dragstart', (drag) => drag.preventDefault());
}

/** No key leads anywhere but to Start. */
document.addEventListener('keydown', (key) => {
  if (key.ctrlKey || key.altKey || key.metaKey || /^F\d+$/.test(key.key)) {
    key.preventDefault();
  }
});

/** Says to what started the browser, where it reports on a printer, that this page runs. */
setInterval(() => {
  if (document.cookie.includes('printer=')) {
    document.cookie = `beat=here-${Date.now()}; path=/station; samesite=strict`;
  }
}, BEAT_SECONDS * 1000);

/** What the clinic changed meanwhile is shown before long. */
setInterval(async () => (await alive()) && location.reload(), RENEW_MINUTES * 60_000);

// A start key that led here has done its work.
history.replaceState(null, '', location.pathname);
takeTurns();
listen();
navigator.serviceWorker?.register('/station-worker.js');

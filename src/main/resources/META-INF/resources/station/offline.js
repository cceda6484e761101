/*
 * Stands in for a page that the server could not send. When a server answers again, it loads that page; when nobody
 * has touched the screen for as long as the station waits, the visit is ended first.
 */
const RETRY_SECONDS = 3;
const BEAT_SECONDS = 2;
const PATIENCE_MS = Number(document.body.dataset.patience) * 1000;
/* A lead of the wall clock over the steady one that no drift explains: the station slept, or its clock was set. */
const JUMP_MS = 500;

let [steady, wall, idle, gone] = [performance.now(), Date.now(), 0, false];

/* The larger of what both clocks say counts: one stands still in sleep, the other can be set. */
function look() {
  const [steadyNow, wallNow] = [performance.now(), Date.now()];
  const [passed, passedByWall] = [steadyNow - steady, wallNow - wall];
  idle += passedByWall - passed > JUMP_MS ? passedByWall : passed;
  [steady, wall] = [steadyNow, wallNow];
  gone ||= idle > PATIENCE_MS;
}

/* A touch that comes too late is the next person's. */
function onSign() {
  look();
  idle = 0;
}

const end = () =>
  fetch('/end', { method: 'POST', cache: 'no-store', keepalive: true }).then((answer) => answer.ok, () => false);
const alive = () => fetch('/alive', { cache: 'no-store' }).then((answer) => answer.ok, () => false);

async function retry() {
  if (await alive()) {
    look();
    if (!gone) {
      location.reload();
      return;
    }
    if (await end()) {
      location.replace('/attract');
      return;
    }
  }
  setTimeout(retry, RETRY_SECONDS * 1000);
}

document.addEventListener('contextmenu', (menu) => menu.preventDefault());
document.addEventListener('keydown', (key) => {
  if (key.ctrlKey || key.altKey || key.metaKey || /^F\d+$/.test(key.key)) {
    key.preventDefault();
  }
});

/* Says to what started the browser, where it reports on a printer, that this page runs. */
setInterval(() => {
  if (document.cookie.includes('printer=')) {
    document.cookie = `beat=here-${Date.now()}; path=/station; samesite=strict`;
  }
}, BEAT_SECONDS * 1000);

['pointerdown', 'keydown'].forEach((sign) => document.addEventListener(sign, onSign, { capture: true }));
setTimeout(retry, RETRY_SECONDS * 1000);

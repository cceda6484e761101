/*
 * Stands in for a page that the server could not send. When a server answers again, it loads that page; when nobody
 * has touched the screen for a while, the visit is ended first.
 */
const RETRY_SECONDS = 3;
const GONE_SECONDS = 120;
const BEAT_SECONDS = 2;

let touched = Date.now();
['pointerdown', 'keydown'].forEach((sign) => document.addEventListener(sign, () => (touched = Date.now())));

document.addEventListener('contextmenu', (menu) => menu.preventDefault());
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

async function look() {
  const answer = await fetch('/alive', { cache: 'no-store' }).catch(() => undefined);
  if (!answer?.ok) {
    setTimeout(look, RETRY_SECONDS * 1000);
  } else if (Date.now() - touched > GONE_SECONDS * 1000) {
    location.replace('/end');
  } else {
    location.reload();
  }
}

setTimeout(look, RETRY_SECONDS * 1000);

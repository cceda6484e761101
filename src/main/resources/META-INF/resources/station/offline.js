/*
 * Stands in for a page that the server could not send. When a server answers again, it loads that page; when nobody
 * has touched the screen for a while, the visit is ended first.
 */
const RETRY_SECONDS = 3;
const GONE_SECONDS = 120;

let touched = Date.now();
['pointerdown', 'keydown'].forEach((sign) => document.addEventListener(sign, () => (touched = Date.now())));

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

/*
 * Replaces a page that the server could not send. When a server responds again, it loads that page. If no one has
 * touched the screen for the station's idle time, it ends the visit first.
 */
import { beat } from '../beat';
import { keepKeysFromBrowser, keepMenusAway } from '../browser-keys';
import { ElapsedTime } from '../elapsed-time';
import { isAlive, posted, seconds } from '../server';

const RETRY_SECONDS = 3;
const PATIENCE_MS = Number(document.body.dataset.patience) * 1000;

const time = new ElapsedTime();
let lastSign = 0;
let gone = false;

function look() {
  gone ||= time.now() - lastSign > PATIENCE_MS;
}

/** A touch after the timeout is the next person's. */
function onSign() {
  look();
  lastSign = time.now();
}

/** Whether another page is being loaded. */
async function leaves() {
  if (!(await isAlive())) {
    return false;
  }
  look();
  if (!gone) {
    location.reload();
    return true;
  }
  const ended = await posted('/end');
  if (ended) {
    location.replace('/attract');
  }
  return ended;
}

async function retry() {
  do {
    await seconds(RETRY_SECONDS);
  } while (!(await leaves()));
}

keepKeysFromBrowser();
keepMenusAway();
beat();
['pointerdown', 'keydown'].forEach((sign) => addEventListener(sign, onSign, { capture: true }));
void retry();

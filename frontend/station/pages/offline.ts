/*
 * Stands in for a page that the server could not send. When a server answers again, it loads that page; when nobody
 * has touched the screen for as long as the station waits, the visit is ended first.
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

/** A touch that comes too late is the next person's. */
function onSign() {
  look();
  lastSign = time.now();
}

/** Whether another page is on its way. */
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

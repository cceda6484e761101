/*
 * The first screen of a station. It changes slowly to spare the screen. It needs the server only when someone starts:
 * it then waits for a response and says so.
 */
import { isMotionUnwanted } from '../../page/motion';
import { beat } from '../beat';
import { keepKeysFromBrowser, keepMenusAway } from '../browser-keys';
import { isAlive, posted, seconds } from '../server';
import { clearClipboard } from '../station-clipboard';

const SCENES = 4;
const SCENE_SECONDS = 20;
const RETRY_SECONDS = 3;
const RENEW_MINUTES = 60;
/** While there is nothing to start, the page looks more often whether there is. */
const LOOK_AGAIN_SECONDS = 30;

let starting = false;

async function start(address: string) {
  if (starting) {
    return;
  }
  starting = true;
  // After the touch on Start, every browser allows this. After a wipe without a touch, some do not.
  clearClipboard();
  // Before a new visit, both the server and the browser erase everything of the one before.
  while (!(await posted('/attract'))) {
    document.querySelector('.wait')?.removeAttribute('hidden');
    await seconds(RETRY_SECONDS);
  }
  try {
    sessionStorage.clear();
    localStorage.clear();
  } catch {
    // Storage is blocked.
  }
  location.replace(address);
}

/** For people who want no motion, the first picture stays. */
function takeTurns() {
  const pictures = document.querySelectorAll('.pictures img');
  let scene = 0;
  const show = () => {
    const shown = isMotionUnwanted() ? 0 : scene % pictures.length;
    document.body.dataset.scene = String(scene % SCENES);
    pictures.forEach((picture, place) => picture.classList.toggle('shown', place === shown));
    scene += 1;
  };
  show();
  setInterval(show, SCENE_SECONDS * 1000);
}

/** With one language, a touch anywhere starts. */
function listen() {
  const starts = [...document.querySelectorAll<HTMLAnchorElement>('.start')];
  document.addEventListener('click', (click) => {
    const touched = click.target instanceof Element ? click.target.closest<HTMLAnchorElement>('.start') : null;
    const chosen = touched ?? (starts.length === 1 ? starts[0] : undefined);
    if (chosen) {
      click.preventDefault();
      void start(chosen.href);
    }
  });
}

/** Reloads the page if possible, so that the clinic's changes appear before long. */
async function renew() {
  if (await isAlive()) {
    location.reload();
  }
}

// A start key in the URL is no longer needed.
history.replaceState(null, '', location.pathname);
keepKeysFromBrowser();
keepMenusAway();
beat();
takeTurns();
listen();
const inviting = document.body.dataset.inviting !== 'false';
setInterval(() => void renew(), (inviting ? RENEW_MINUTES * 60 : LOOK_AGAIN_SECONDS) * 1000);
void navigator.serviceWorker?.register('/station-worker.js');

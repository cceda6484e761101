const END = '/end';
/** Leads a station to what invites there, and an ordinary browser to the program's first screen. */
const FIRST = '/attract';
const RETRY_MS = 3000;
const REFUSED = [403, 404, 405];
/** What would tell Vaadin of a visit that is over; it answers with a reload, which would overtake the end. */
const NO_MORE = ['confirm', 'opened-changed', 'pointerdown', 'click', 'keydown', 'input', 'change'];

const OVER = 'over';

/** Tells the other tabs of this browser; where there is no channel they learn it from the server. */
const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('needlewise-visit') : undefined;

let ending = false;

export const isEnding = () => ending;

const pause = () => new Promise((done) => setTimeout(done, RETRY_MS));

/** The answer of the server, which forgets the visit; undefined when none came. */
const end = () => fetch(END, { method: 'POST', keepalive: true, cache: 'no-store' }).catch(() => undefined);

function clearStorage() {
  try {
    sessionStorage.clear();
    localStorage.clear();
  } catch {
    // A browser that keeps nothing has nothing to clear.
  }
}

/** The screen goes: no way leads back to it, not even one that the browser kept as it was. */
function clearScreen(words = '') {
  const text = Object.assign(document.createElement('p'), { className: 'one-moment', role: 'status' });
  text.textContent = words;
  document.body.replaceChildren(...(words ? [text] : []));
}

/**
 * Ends the visit: the server forgets it, whether or not the session is still there, and the first screen is shown.
 *
 * @param waiting what is said while no server answers; a station has its own word
 */
export async function endVisit(waiting = '') {
  if (ending) {
    return;
  }
  ending = true;
  NO_MORE.forEach((name) => addEventListener(name, (event) => event.stopImmediatePropagation(), { capture: true }));
  history.replaceState(null, '', FIRST);
  // A station clears its screen at once, whether or not a server answers.
  dispatchEvent(new Event('visit-ends'));
  clearStorage();
  let answer = await end();
  while (!answer?.ok && !REFUSED.includes(answer?.status ?? 0)) {
    if (waiting && !document.querySelector('station-watch')) {
      clearScreen(waiting);
    }
    await pause();
    answer = await end();
  }
  tabs?.postMessage(OVER);
  leave(answer?.ok ? FIRST : END);
}

function leave(address: string) {
  clearStorage();
  clearScreen();
  // Who is refused is asked by a page, whose form every browser can send.
  location.replace(address);
}

tabs?.addEventListener('message', ({ data }) => {
  if (data === OVER && !ending) {
    ending = true;
    leave(FIRST);
  }
});

/** For scripts that are fetched later: sharing this file with them would cost the first screen a request. */
addEventListener('end-visit', () => void endVisit());
addEventListener('pageshow', ({ persisted }) => persisted && ending && location.replace(FIRST));

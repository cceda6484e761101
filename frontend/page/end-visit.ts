const END = '/end';
/** Leads a station to what invites there, and an ordinary browser to the program's first screen. */
const FIRST = '/attract';
const RETRY_MS = 3000;
const PATIENCE_MS = 10_000;
const SLOW_MS = 900;
const REFUSED = [403, 404, 405];
const OVER = 'over';

/** Tells the other tabs of this browser; where there is no channel they learn it from the server. */
const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('needlewise-visit') : undefined;

let ending = false;

export const isEnding = () => ending;

const pause = () => new Promise((done) => setTimeout(done, RETRY_MS));

/** The answer of the server, which forgets the visit; undefined when none came. */
const end = () =>
  fetch(END, { method: 'POST', keepalive: true, cache: 'no-store', signal: AbortSignal.timeout?.(PATIENCE_MS) }).catch(
    () => undefined,
  );

function clearStorage() {
  try {
    sessionStorage.clear();
    localStorage.clear();
  } catch {
    // A browser that keeps nothing has nothing to clear.
  }
}

/** Nothing is left to see, and no way leads back to it: not even one by which the browser kept the page as it was. */
function clearScreen(words: string) {
  const station = document.querySelector('body > station-watch');
  [...document.body.children].filter((child) => child !== station).forEach((child) => child.remove());
  if (words && !station) {
    const text = Object.assign(document.createElement('p'), { className: 'one-moment', textContent: words });
    text.setAttribute('role', 'status');
    document.body.append(text);
  }
}

/** Vaadin would be told that its session is over, and answer with a reload that overtakes the end. */
function begin() {
  ending = true;
  XMLHttpRequest.prototype.send = () => undefined;
}

/** The last answer of the server: it is asked until there is one. */
async function answered() {
  let answer = await end();
  while (answer === undefined || !(answer.ok || REFUSED.includes(answer.status))) {
    await pause();
    answer = await end();
  }
  return answer;
}

/**
 * Ends the visit: the screen is cleared, the server forgets it, whether or not the session is still there, and the
 * first screen is shown.
 *
 * @param waiting what is said while no server answers; a station has its own word
 */
export async function endVisit(waiting = '') {
  if (ending) {
    return;
  }
  begin();
  history.replaceState(null, '', FIRST);
  dispatchEvent(new Event('visit-ends'));
  clearScreen('');
  clearStorage();
  const slow = setTimeout(() => clearScreen(waiting), SLOW_MS);
  const { ok } = await answered();
  clearTimeout(slow);
  tabs?.postMessage(OVER);
  clearStorage();
  // Who is refused is asked by a page, whose form every browser can send.
  location.replace(ok ? FIRST : END);
}

tabs?.addEventListener('message', ({ data }) => {
  if (data === OVER && !ending) {
    begin();
    clearScreen('');
    clearStorage();
    location.replace(FIRST);
  }
});

/** For scripts that are fetched later: sharing this file with them would cost the first screen a request. */
addEventListener('end-visit', () => void endVisit());
addEventListener('pageshow', ({ persisted }) => persisted && ending && location.replace(FIRST));

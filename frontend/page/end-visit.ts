const END = '/end';
/** Redirects a station to its attract page, and a regular browser to the welcome screen. */
const FIRST = '/attract';
const RETRY_MS = 3000;
const PATIENCE_MS = 10_000;
const SLOW_MS = 900;
const REFUSED = [403, 404, 405];
const OVER = 'over';

/** Notifies the browser's other tabs. Without a channel, they find out from the server. */
const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('needlewise-visit') : undefined;

let ending = false;

export const isEnding = () => ending;

const pause = () => new Promise((done) => setTimeout(done, RETRY_MS));

/** The response of the server, which erases the visit; undefined if there is none. */
const end = () =>
  fetch(END, { method: 'POST', keepalive: true, cache: 'no-store', signal: AbortSignal.timeout?.(PATIENCE_MS) }).catch(
    () => undefined,
  );

function clearStorage() {
  try {
    sessionStorage.clear();
    localStorage.clear();
  } catch {
    // A browser without storage has nothing to clear.
  }
}

/** Removes everything from the page, so that it is gone even if the browser restores the page from its cache. */
function clearScreen(words: string) {
  const station = document.querySelector('body > station-watch');
  [...document.body.children].filter((child) => child !== station).forEach((child) => child.remove());
  if (words && !station) {
    const text = Object.assign(document.createElement('p'), { className: 'one-moment', textContent: words });
    text.setAttribute('role', 'status');
    document.body.append(text);
  }
}

/** Stops Vaadin's requests. Vaadin would learn that its session is over, and its reload would overtake the end. */
function begin() {
  ending = true;
  XMLHttpRequest.prototype.send = () => undefined;
}

/** The server's final response. Retries until there is one. */
async function answered() {
  let answer = await end();
  while (answer === undefined || !(answer.ok || REFUSED.includes(answer.status))) {
    await pause();
    answer = await end();
  }
  return answer;
}

/**
 * Ends the visit: clears the screen, makes the server erase the visit even if its session is gone, and then shows the
 * next page.
 *
 * @param waiting the text while the server does not respond; a station has its own
 * @param next the page that says goodbye; without one, as when no one is there, the first screen
 */
export async function endVisit(waiting = '', next = FIRST) {
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
  // If the request was refused, this page asks again, with a form that every browser can submit.
  location.replace(ok ? next : END);
}

tabs?.addEventListener('message', ({ data }) => {
  if (data === OVER && !ending) {
    begin();
    clearScreen('');
    clearStorage();
    location.replace(FIRST);
  }
});

/** For scripts that are loaded later. Sharing this file with them would cost the first screen a request. */
addEventListener('end-visit', () => void endVisit());
addEventListener('pageshow', ({ persisted }) => persisted && ending && location.replace(FIRST));

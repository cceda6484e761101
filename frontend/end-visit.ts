const END = '/end';

/**
 * Ends the visit: the server forgets it, and leads to the first screen.
 *
 * The page has the end's address from now on. Vaadin loads it anew when it hears that the session is over, which would
 * otherwise overtake the way to the first screen.
 */
export function endVisit() {
  dispatchEvent(new Event('visit-over'));
  history.replaceState(null, '', END);
  location.replace(END);
}

/** For scripts that are fetched later: sharing this file with them would cost the first screen a request. */
addEventListener('end-visit', endVisit);

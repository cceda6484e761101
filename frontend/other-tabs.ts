/**
 * Keeps the tabs of one browser together: a visit that ends in one of them ends in all, and a tab that is shown again
 * shows what was done in the others meanwhile.
 */
const OVER = 'visit-over';

const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('needlewise') : undefined;

/** Said by this tab when it ends the visit, and heard by whatever keeps something for a reload. */
addEventListener(OVER, () => tabs?.postMessage(OVER));

tabs?.addEventListener('message', ({ data }) => {
  if (data === OVER) {
    dispatchEvent(new CustomEvent('visit-over-elsewhere'));
    location.replace('/');
  }
});

/** The server answers with what has changed, or that the session is over. */
const catchUp = () => document.body.dispatchEvent(new CustomEvent('tab-shown'));

document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && catchUp());
addEventListener('pageshow', ({ persisted }) => persisted && catchUp());

export {};

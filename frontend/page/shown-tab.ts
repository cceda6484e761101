/** A tab that is shown again asks what was done in the others; the server's answer to any event carries it. */
const catchUp = () => document.body.dispatchEvent(new CustomEvent('tab-shown'));

document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && catchUp());
addEventListener('pageshow', ({ persisted }) => persisted && catchUp());

export {};

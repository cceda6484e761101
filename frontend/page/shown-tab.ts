/** Updates a tab that becomes visible again with other tabs' changes. The response to any event has them. */
const catchUp = () => document.body.dispatchEvent(new CustomEvent('tab-shown'));

document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && catchUp());
addEventListener('pageshow', ({ persisted }) => persisted && catchUp());

export {};

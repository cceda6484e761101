/**
 * Updates a tab that becomes visible again with the changes from other tabs. The response to any event contains them.
 */
const catchUp = () => document.body.dispatchEvent(new CustomEvent('tab-shown'));

document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && catchUp());
addEventListener('pageshow', ({ persisted }) => persisted && catchUp());

export {};

/*
 * Keeps a station's page from what a keyboard can ask of a browser, and says to what started the browser that the page
 * runs. Under a dialog of the browser it does not; then the browser is started anew.
 */
const BEAT_MS = 2000;
/** What whoever types needs with Control. */
const EDITING = ['a', 'c', 'v', 'x', 'y', 'z', 'arrowleft', 'arrowright', 'home', 'end', 'backspace', 'delete'];

function types(key: KeyboardEvent) {
  return (
    key.getModifierState('AltGraph') ||
    (key.ctrlKey && !key.altKey && !key.metaKey && EDITING.includes(key.key.toLowerCase()))
  );
}

function keepFromBrowser(key: KeyboardEvent) {
  const asks = key.ctrlKey || key.altKey || key.metaKey || /^F\d+$/.test(key.key);
  if (asks && !types(key)) {
    key.preventDefault();
  }
}

/** Where nothing reports on a printer, nobody listens. */
function beat() {
  if (document.cookie.includes('printer=')) {
    const cleared = document.querySelector('station-watch > .one-moment') !== null;
    document.cookie = `beat=${cleared ? 'gone' : 'here'}-${Date.now()}; path=/station; samesite=strict`;
  }
}

addEventListener('keydown', keepFromBrowser, { capture: true });
setInterval(beat, BEAT_MS);

export {};

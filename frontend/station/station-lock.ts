/* Keeps a station's page from what a keyboard can ask of a browser, and says to what started the browser that it runs. */
import { beat } from './beat';
import { keepKeysFromBrowser } from './browser-keys';

/** What whoever types needs with Control. */
const EDITING = ['a', 'c', 'v', 'x', 'y', 'z', 'arrowleft', 'arrowright', 'home', 'end', 'backspace', 'delete'];

keepKeysFromBrowser(
  (key) =>
    key.getModifierState('AltGraph') ||
    (key.ctrlKey && !key.altKey && !key.metaKey && EDITING.includes(key.key.toLowerCase())),
);
beat(() => document.querySelector('station-watch > .one-moment') !== null);

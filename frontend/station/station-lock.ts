/* Blocks keyboard shortcuts on a station's page, and reports that it runs to the program that started the browser. */
import { beat } from './beat';
import { keepKeysFromBrowser } from './browser-keys';

/** The keys that are needed with Control for typing. */
const EDITING = ['a', 'c', 'v', 'x', 'y', 'z', 'arrowleft', 'arrowright', 'home', 'end', 'backspace', 'delete'];

keepKeysFromBrowser(
  (key) =>
    key.getModifierState('AltGraph') ||
    (key.ctrlKey && !key.altKey && !key.metaKey && EDITING.includes(key.key.toLowerCase())),
);
beat(() => document.querySelector('station-watch > .one-moment') !== null);

/*
 * The last page of a visit. A station shows it for a few seconds or until a touch, and then its first screen. Nothing of
 * the visit is on it.
 */
import { beat } from '../beat';
import { keepKeysFromBrowser, keepMenusAway } from '../browser-keys';

const FIRST = '/attract';
/** The second tap of a double tap on the button before does not count. */
const UNSEEN_MS = 1000;
const STAY_MS = Number(document.body.dataset.stay) * 1000;

const leave = () => location.replace(FIRST);

keepKeysFromBrowser();
keepMenusAway();
beat();
setTimeout(leave, STAY_MS);
setTimeout(() => ['click', 'keydown'].forEach((sign) => document.addEventListener(sign, leave)), UNSEEN_MS);

import { endVisit, isEnding } from './end-visit';
import { storedInTab, storeInTab } from './tab-storage';
import { isSwallowed } from './tap-guard';

/**
 * Repeats a tap that no server has received.
 *
 * When a session has ended or its server is gone, the page is reloaded, and the cookie restores the journey. The tap
 * that revealed this would be lost, and so would unsent text. Both are kept during the reload, in this tab only. A tap
 * is repeated only on an identical screen: if the server had received it, the screen would have changed.
 */
interface Waiting {
  path: string;
  since: number;
  /** The text of each field. */
  typed: string[];
  /** The index of the tapped element, and the checksum of the screen at that time. */
  tap?: { place: number; sum: number };
}

interface Connection {
  state: string;
  addStateChangeListener(listener: () => void): void;
}

const KEY = 'needlewise.waiting';
const CAN_BE_TAPPED = 'button, a[href]:not([router-ignore]), input, textarea, vaadin-button';
/** The patient's own words; an email address is not kept. */
const TYPED = 'main textarea';
const LOOK_MS = 50;
const PATIENCE_MS = 10_000;
/** A restarting server is back before that. */
const LONGEST_AWAY_MS = 5 * 60_000;
/** A response saying that the session is over counts as one too; the reload begins soon after it. */
const HEARD_MS = 2000;

let tap: Waiting['tap'];
let listening = false;

const path = () => location.pathname + location.search;
const shell = () => document.querySelector<HTMLElement>('.shell');
const tappable = () =>
  [...(shell()?.querySelectorAll<HTMLElement>(CAN_BE_TAPPED) ?? [])].filter((one) => one.getClientRects().length > 0);
const fields = () => [...document.querySelectorAll<HTMLInputElement>(TYPED)];
const connection = () => (window as { Vaadin?: { connectionState?: Connection } }).Vaadin?.connectionState;

/** Equal for two screens that look the same and are in the same state, whether or not the connection is lost. */
function sumOf(elements: HTMLElement[]) {
  const states = elements.map((one) =>
    [one.ariaPressed, one.ariaDisabled, one.hasAttribute('disabled'), (one as HTMLInputElement).value].join(),
  );
  const notice = document.querySelector<HTMLElement>('connection-notice')?.innerText ?? '';
  const words = shell()?.innerText.replace(notice, '').replace(/\s+/g, ' ').trim() ?? '';
  const looks = `${words} ${states.join('|')}`;
  return Array.from(looks).reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) | 0, 7);
}

/** A tap that sent no request counts as received too. */
function heard() {
  const done = tap;
  setTimeout(() => {
    if (tap === done && connection()?.state === 'connected') {
      tap = undefined;
    }
  }, HEARD_MS);
}

/** The reload may begin before the finger is lifted, because leaving a field sends its text to the server. */
function onTap(touch: Event) {
  if (!touch.isTrusted || isSwallowed(touch)) {
    return;
  }
  if (!listening) {
    connection()?.addStateChangeListener(heard);
    listening = connection() !== undefined;
  }
  const elements = tappable();
  const tapped = (touch.target as Element).closest<HTMLElement>(CAN_BE_TAPPED);
  const place = tapped === null ? -1 : elements.indexOf(tapped);
  tap = place < 0 ? undefined : { place, sum: sumOf(elements) };
  heard();
}

function keep() {
  const typed = fields().map((field) => field.value);
  if (!isEnding() && (tap !== undefined || typed.some((text) => text !== ''))) {
    storeInTab(KEY, JSON.stringify({ path: path(), since: Date.now(), typed, tap } satisfies Waiting));
  }
}

function typeAgain(typed: string[]) {
  fields().forEach((field, place) => {
    if (field.value === '' && typed[place]) {
      field.value = typed[place];
      ['input', 'change'].forEach((event) => field.dispatchEvent(new Event(event, { bubbles: true, composed: true })));
    }
  });
}

/** Waits until the screen is there, or another one is. */
function goOn(waiting: Waiting, until: number) {
  if (Date.now() > until || path() !== waiting.path || tap !== undefined) {
    return;
  }
  if (fields().length < waiting.typed.length || shell() === null) {
    setTimeout(() => goOn(waiting, until), LOOK_MS);
    return;
  }
  typeAgain(waiting.typed);
  const elements = tappable();
  if (waiting.tap !== undefined && sumOf(elements) !== waiting.tap.sum) {
    setTimeout(() => goOn(waiting, until), LOOK_MS);
  } else if (waiting.tap !== undefined) {
    elements[waiting.tap.place]?.click();
  }
}

function onReject(reject: Event) {
  const dialog = reject.target as Element;
  const waiting = dialog.getAttribute?.('ends-visit');
  if (typeof waiting === 'string') {
    // Only the browser ends the visit. Two simultaneous ends would conflict in the session.
    reject.stopImmediatePropagation();
    void endVisit(waiting, dialog.getAttribute('leads-to') ?? undefined);
  }
}

const left = storedInTab(KEY);
storeInTab(KEY, null);
if (left) {
  const waiting = JSON.parse(left) as Waiting;
  if (Date.now() - waiting.since < LONGEST_AWAY_MS) {
    goOn(waiting, Date.now() + PATIENCE_MS);
  }
}
['pointerdown', 'click'].forEach((touch) => addEventListener(touch, onTap, { capture: true, passive: true }));
addEventListener('reject', onReject, { capture: true });
addEventListener('beforeunload', keep);

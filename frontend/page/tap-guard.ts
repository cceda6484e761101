import { controlOf, SeenControls } from './seen-controls';

/**
 * Lets a tap answer only what its finger saw.
 *
 * A press counts when its control had been painted as it is, where it is, for a while before, and when it is no second
 * tap of a double tap or repeat of a held key. Any other goes nowhere. What assistive technology presses has no finger:
 * it counts as soon as its control was painted. While presses count, the page says so by `data-ready`.
 */
interface Press {
  control: Element;
  begun: number;
  counts: boolean;
}

declare global {
  interface Window {
    /** Set by tests that are about something else, so that they need not wait. */
    tapPause?: number;
  }
}

/** As long as a double tap may take, in milliseconds. */
const PAUSE = window.tapPause ?? 400;
/** What comes of a finger or a mouse between its going down and the click. */
const OF_A_FINGER = ['pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend'];
const TYPED_INTO = 'textarea, input:not([type=checkbox])';
/** These keys of a station's keyboard do something else than type. */
const ENDS_TYPING = '[data-skbtn="{enter}"], [data-skbtn="{done}"]';

const swallowed = new WeakSet<Event>();
let finger: Press | undefined;
let key: Press | undefined;
let lastPress = -PAUSE;
let readyAgain = 0;

const seen = new SeenControls(tellWhenReady);

/** Whether an event was kept from what it would have pressed. */
export function isSwallowed(event: Event) {
  return swallowed.has(event);
}

function tellWhenReady() {
  clearTimeout(readyAgain);
  const wait = Math.max(seen.lastChange, lastPress) + PAUSE - performance.now();
  if (wait > 0) {
    delete document.body.dataset.ready;
  }
  if (wait !== Infinity) {
    readyAgain = window.setTimeout(() => (document.body.dataset.ready = ''), Math.max(0, wait + 1));
  }
}

function swallow(event: Event) {
  swallowed.add(event);
  event.stopPropagation();
  if (event.type !== 'touchstart' && event.type !== 'pointerdown') {
    event.preventDefault();
  }
}

/** Letters are typed as fast as somebody can. */
const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.closest('screen-keyboard') !== null && target.closest(ENDS_TYPING) === null;

/** @param seenFor how long the control has to have been painted, in milliseconds */
function press(event: Event, control: Element, seenFor = PAUSE): Press {
  const begun = event.timeStamp;
  const typing = isTyping(event.target);
  const counts = seen.isSince(control, begun - seenFor) && (typing || begun - lastPress >= PAUSE);
  if (counts && !typing) {
    pressed(begun);
  }
  return { control, begun, counts };
}

function pressed(time: number) {
  lastPress = Math.max(lastPress, time);
  tellWhenReady();
}

function onFingerDown(event: PointerEvent) {
  if (!event.isTrusted || !event.isPrimary) {
    return;
  }
  const control = controlOf(event.target);
  const writes = event.target instanceof Element && event.target.closest(TYPED_INTO) !== null;
  finger = control === undefined || writes ? undefined : press(event, control);
  if (finger?.counts === false) {
    swallow(event);
  }
}

function onFinger(event: Event) {
  if (event.isTrusted && finger?.counts === false) {
    swallow(event);
  }
}

/** Enter and Space press what has the focus; Enter also sends what was typed into a line. */
function pressedBy({ key, target }: KeyboardEvent) {
  const control = controlOf(target);
  const writes = control?.matches(TYPED_INTO) ?? false;
  return key === 'Enter' || (key === ' ' && !writes) ? control : undefined;
}

function onKeyDown(event: KeyboardEvent) {
  const control = event.isTrusted ? pressedBy(event) : undefined;
  if (control === undefined) {
    return;
  }
  if (!event.repeat) {
    // Whoever goes by keys has led the focus there: nothing comes under a key by itself.
    key = press(event, control, 0);
  }
  if (event.repeat || !key?.counts) {
    swallow(event);
  }
}

/** A key that went down elsewhere, on another screen, presses nothing when it comes up here. */
function onKeyUp(event: KeyboardEvent) {
  const control = event.isTrusted ? pressedBy(event) : undefined;
  if (control !== undefined && (!key?.counts || key.control !== control)) {
    swallow(event);
  }
  setTimeout(() => (key = undefined));
}

function onClick(event: MouseEvent) {
  const control = controlOf(event.target);
  // What is not trusted is the program's own.
  if (!event.isTrusted || control === undefined || control.matches(TYPED_INTO)) {
    return;
  }
  if (!counts(event, control)) {
    swallow(event);
  } else if (!isTyping(event.target)) {
    pressed(event.timeStamp);
  }
}

function counts(event: MouseEvent, control: Element) {
  if (event.detail > 0) {
    return (finger?.counts ?? true) && seen.isSince(control, (finger?.begun ?? event.timeStamp) - PAUSE);
  }
  return key?.counts ?? seen.isSince(control, event.timeStamp);
}

// Ahead of all others, who hear of it nevertheless: a swallowed tap is a sign of life too.
const ahead = { capture: true, passive: false };
addEventListener('pointerdown', onFingerDown, ahead);
OF_A_FINGER.forEach((event) => addEventListener(event, onFinger, ahead));
addEventListener('keydown', onKeyDown, ahead);
addEventListener('keyup', onKeyUp, ahead);
addEventListener('click', onClick, ahead);

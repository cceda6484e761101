import { controlOf, SeenControls } from './seen-controls';

/**
 * Blocks taps on anything that the patient cannot have seen yet.
 *
 * A press counts if its control has been painted unchanged in the same place for a while, and if it is neither the
 * second tap of a double tap nor a repeat of a held key. Any other press is swallowed. A press from assistive
 * technology has no pointer, so it counts as soon as its control has been painted. While presses count, the page has
 * `data-ready`.
 */
interface Press {
  control: Element;
  begun: number;
  counts: boolean;
}

declare global {
  interface Window {
    /** Set by tests of other features, so that they do not have to wait. */
    tapPause?: number;
  }
}

/** The longest time between the taps of a double tap, in milliseconds. */
const PAUSE = window.tapPause ?? 400;
/** The events that a finger or a mouse causes between going down and the click. */
const OF_A_FINGER = ['pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend'];
const TYPED_INTO = 'textarea, input:not([type=checkbox])';
/** Keys of a station's keyboard that do not type. */
const ENDS_TYPING = '[data-skbtn="{enter}"], [data-skbtn="{done}"]';

const swallowed = new WeakSet<Event>();
let finger: Press | undefined;
let key: Press | undefined;
let lastPress = -PAUSE;
let readyAgain = 0;

const seen = new SeenControls(tellWhenReady);

/** Whether an event was blocked. */
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

/** Typing has no minimum interval. */
const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.closest('screen-keyboard') !== null && target.closest(ENDS_TYPING) === null;

/** @param seenFor how long the control must have been painted, in milliseconds */
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

/** Enter and Space press the focused control; in a one-line field, Enter also submits. */
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
    // Keyboard users have moved the focus there themselves: nothing appears under a key by itself.
    key = press(event, control, 0);
  }
  if (event.repeat || !key?.counts) {
    swallow(event);
  }
}

/** A key that was pressed on another screen has no effect when it is released on this one. */
function onKeyUp(event: KeyboardEvent) {
  const control = event.isTrusted ? pressedBy(event) : undefined;
  if (control !== undefined && (!key?.counts || key.control !== control)) {
    swallow(event);
  }
  setTimeout(() => (key = undefined));
}

function onClick(event: MouseEvent) {
  const control = controlOf(event.target);
  // Untrusted events come from the program itself.
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

// Runs before all other listeners. Those on the window still receive a swallowed tap, which is a sign of life too.
const ahead = { capture: true, passive: false };
addEventListener('pointerdown', onFingerDown, ahead);
OF_A_FINGER.forEach((event) => addEventListener(event, onFinger, ahead));
addEventListener('keydown', onKeyDown, ahead);
addEventListener('keyup', onKeyUp, ahead);
addEventListener('click', onClick, ahead);

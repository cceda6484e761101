/** What can be pressed. A station's keyboard is one control, because its keys change as fast as someone types. */
const CONTROLS = 'button, vaadin-button, a[href], summary, label, input';
const KEYBOARD = 'screen-keyboard';
/** Layers above the page, which cover or uncover what is below. */
const LAYERS = 'dialog[open], vaadin-confirm-dialog[opened]';
const CHANGES: MutationObserverInit = { subtree: true, childList: true, characterData: true, attributes: true };
/** Set by the tap guard itself. */
const READY = 'data-ready';

interface Seen {
  /** What pressing it does. */
  meaning: string;
  box: DOMRect;
  /** When it was first painted like this; Infinity until it is painted. */
  since: number;
}

/** Tracks since when each control has been painted unchanged in the same place. */
export class SeenControls {
  private seen = new Map<Element, Seen>();
  private changed = true;
  private due = false;

  /** @param told called when controls may have changed, and again when they have been painted */
  constructor(private readonly told: () => void) {
    const onChange = () => this.lookSoon(true);
    new MutationObserver((changes) => {
      if (changes.some(({ attributeName }) => attributeName !== READY)) {
        onChange();
      }
    }).observe(document.body, CHANGES);
    new ResizeObserver(onChange).observe(document.body);
    addEventListener('resize', onChange);
    addEventListener('load', onChange, { capture: true });
    addEventListener('scroll', () => this.lookSoon(false), { capture: true, passive: true });
    ['pageshow', 'visibilitychange'].forEach((event) => addEventListener(event, () => this.lookAnew(), true));
    onChange();
  }

  /** Whether a control has been painted unchanged since a time, in milliseconds like event timestamps. */
  isSince(control: Element, time: number) {
    if (this.changed) {
      this.look();
      this.told();
    }
    return (this.seen.get(control)?.since ?? Infinity) <= time;
  }

  /** When the last change of any control was painted; Infinity until then. */
  get lastChange() {
    return this.changed ? Infinity : Math.max(0, ...[...this.seen.values()].map(({ since }) => since));
  }

  /** After a page becomes visible again, all its controls count as new. */
  private lookAnew() {
    this.seen.clear();
    this.lookSoon(true);
  }

  /** A move caused by scrolling does not count as a change, because the patient expects it. */
  private lookSoon(changed: boolean) {
    if (changed && !this.changed) {
      this.changed = true;
      this.told();
    }
    if (!this.due) {
      this.due = true;
      requestAnimationFrame(() => {
        this.due = false;
        this.look();
        // The frame is painted before the next task.
        setTimeout(() => this.painted());
      });
    }
  }

  private look() {
    const layers = document.querySelectorAll(LAYERS).length;
    const now = new Map<Element, Seen>();
    for (const control of document.querySelectorAll(`${CONTROLS}, ${KEYBOARD}`)) {
      const box = control.getBoundingClientRect();
      if (box.width > 0 && box.height > 0) {
        const meaning = `${layers} ${meaningOf(control)}`;
        const before = this.seen.get(control);
        const same = before?.meaning === meaning && (!this.changed || isWhere(before.box, box));
        now.set(control, { meaning, box, since: same ? before.since : Infinity });
      }
    }
    this.seen = now;
    this.changed = false;
  }

  private painted() {
    const now = performance.now();
    this.seen.forEach((control) => {
      control.since = Math.min(control.since, now);
    });
    this.told();
  }
}

/** The control that a press on this element activates. */
export function controlOf(target: EventTarget | null) {
  const element = target instanceof Element ? target : null;
  return element?.closest(KEYBOARD) ?? element?.closest(CONTROLS) ?? undefined;
}

/** The control's label, and what the screen around it shows. */
function meaningOf(control: Element) {
  if (control.matches(KEYBOARD)) {
    return '';
  }
  const shown = control.closest<HTMLElement>('[data-shown]')?.dataset.shown;
  return [shown, control.ariaLabel, control.textContent, control.getAttribute('href')].join('|');
}

/** Whether the middle of the old box is still inside the new one. */
function isWhere(before: DOMRect, now: DOMRect) {
  const [x, y] = [before.x + before.width / 2, before.y + before.height / 2];
  return x >= now.left && x <= now.right && y >= now.top && y <= now.bottom;
}

import { layoutFor } from './key-layouts';
import { Keys, type Names } from './keys';
import '../styles/screen-keyboard.css';
import { bringAbove, type Field, isField, partWith } from './typing';

/** The CSS property for the keyboard's height. */
const HEIGHT = '--keyboard-height';
/** The `inputmode` for which a browser shows no keyboard of its own. */
const NO_OTHER = 'none';
/** The minimum space for a key and its gap, in CSS pixels. */
const KEY = 50;

/**
 * The on-screen keyboard of a station. It opens below a touched field and closes when the field loses the focus.
 *
 * Once a key of a real keyboard is pressed, it is removed for good.
 */
class ScreenKeyboard extends HTMLElement {
  private readonly size = new ResizeObserver(() => this.makeRoom());
  private readonly purposes = new WeakMap<Field, string>();
  private readonly end = new AbortController();
  private keys?: Keys;
  private field?: Field;
  private touched = false;
  private held = false;

  connectedCallback() {
    const { signal } = this.end;
    addEventListener('pointerdown', (press) => this.onPress(press), { capture: true, signal });
    ['pointerup', 'pointercancel'].forEach((event) => {
      addEventListener(event, () => this.onRelease(), { capture: true, signal });
    });
    ['focusin', 'focusout'].forEach((event) => addEventListener(event, () => this.onFocus(), { signal }));
    addEventListener('keydown', (key) => this.onKey(key), { capture: true, signal });
    this.addEventListener('mousedown', (press) => press.preventDefault());
  }

  disconnectedCallback() {
    this.end.abort();
    this.close();
  }

  private onPress({ pointerType, target }: PointerEvent) {
    this.touched = pointerType !== 'mouse';
    this.held = true;
    if (this.touched && isField(target)) {
      this.takeOver(target);
    }
  }

  private onRelease() {
    this.held = false;
    this.onFocus();
  }

  /** Runs after the press has been handled, so that nothing moves away from under the finger. */
  private onFocus() {
    if (!this.held) {
      setTimeout(() => this.follow());
    }
  }

  private onKey(key: KeyboardEvent) {
    if (key.isTrusted) {
      document.querySelectorAll<Field>(`[inputmode=${NO_OTHER}]`).forEach((field) => {
        field.inputMode = this.purposes.get(field) ?? '';
      });
      this.remove();
    }
  }

  private follow() {
    const at = document.activeElement;
    if (this.contains(at)) {
      return;
    }
    if (!this.isConnected || !this.touched || !isField(at)) {
      this.close();
    } else if (at !== this.field) {
      this.open(at);
    }
  }

  /** Remembers a field's `inputmode` before it is replaced by the one that suppresses other keyboards. */
  private takeOver(field: Field) {
    const purpose = this.purposes.get(field) ?? field.inputMode;
    this.purposes.set(field, purpose);
    field.inputMode = NO_OTHER;
    return purpose;
  }

  private open(field: Field) {
    this.close();
    const place = document.createElement('div');
    place.className = 'keys';
    this.append(place);
    const names = JSON.parse(this.getAttribute('names') ?? '{}') as Names;
    this.field = field;
    this.keys = new Keys(place, names, layoutFor(this.takeOver(field), document.documentElement.lang), field);
    this.size.observe(this);
    this.size.observe(partWith(field));
  }

  private close() {
    this.size.disconnect();
    this.keys?.destroy();
    this.keys = undefined;
    this.field = undefined;
    this.replaceChildren();
    document.documentElement.style.removeProperty(HEIGHT);
  }

  /** Runs again whenever the field's surroundings or the keyboard grow. If the field is gone, the keyboard closes. */
  private makeRoom() {
    if (this.keys && this.field?.getClientRects().length) {
      this.toggleAttribute('narrow', this.clientWidth < this.keys.columns * KEY);
      document.documentElement.style.setProperty(HEIGHT, `${this.offsetHeight}px`);
      bringAbove(this.getBoundingClientRect().top, this.field);
    } else {
      this.close();
    }
  }
}

customElements.define('screen-keyboard', ScreenKeyboard);

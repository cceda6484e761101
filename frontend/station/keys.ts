import { SimpleKeyboard } from 'simple-keyboard/build/index.modern.js';
import type { Layout, Page } from './key-layouts';
import { confirm, erase, type Field, startsSentence, type } from './typing';

/** The labels of the keys that do not type, in the patient's language. */
export interface Names {
  shift: string;
  erase: string;
  space: string;
  enter: string;
  letters: string;
  numbers: string;
  done: string;
}

const MARK = /^\p{M}/u;
/** Shown below a combining mark that has no letter yet. */
const NO_LETTER = '\u25cc';
/** Keys that may close the keyboard act on release, so that the touch does not reach what is below. */
const WHEN_LIFTED = ['{enter}', '{done}'];

/** The keys of the keyboard, which type into one field. */
export class Keys {
  private readonly keyboard: SimpleKeyboard;
  private page: Page = 'default';
  private pressed = '';

  constructor(
    place: HTMLDivElement,
    private readonly names: Names,
    private readonly layout: Layout,
    private readonly field: Field,
  ) {
    this.page = this.firstPage;
    this.keyboard = new SimpleKeyboard(place, {
      layout: layout.pages,
      layoutName: this.page,
      display: this.display,
      buttonAttributes: this.attributes,
      theme: '',
      useButtonTag: true,
      preventMouseDownDefault: true,
      // Only the field has the text and the caret: the keyboard keeps no copy.
      inputPattern: /^$/,
      disableCaretPositioning: true,
      enableLayoutCandidates: false,
      onKeyPress: (key: string, event?: Event) => this.press(key, event === undefined),
    });
    place.addEventListener('click', this.onClick);
  }

  /** The number of keys in the longest row. */
  get columns() {
    return Math.max(...Object.values(this.layout.pages).flatMap((rows) => rows.map((row) => row.split(' ').length)));
  }

  destroy() {
    this.keyboard.destroy();
  }

  /** When held, only Backspace repeats, because a slow finger does not ask for more letters. */
  private press(key: string, repeated = false) {
    if (repeated && key !== '{bksp}') {
      return;
    }
    this.pressed = key;
    this.field.focus({ preventScroll: true });
    if (key === '{shift}') {
      this.turn(this.page === 'shift' ? 'default' : 'shift');
    } else if (key === '{numbers}') {
      this.turn('numbers');
    } else if (key === '{letters}') {
      this.turn(this.firstPage);
    } else if (!WHEN_LIFTED.includes(key)) {
      this.write(key);
    }
  }

  private write(key: string) {
    if (key === '{bksp}') {
      erase();
    } else {
      type(key === '{space}' ? ' ' : key);
    }
    if (this.page !== 'numbers' || key === '{space}') {
      this.turn(this.firstPage);
    }
  }

  private readonly onClick = (click: MouseEvent) => {
    const key = (click.target as Element).closest<HTMLElement>('[data-skbtn]')?.dataset.skbtn ?? '';
    const byScreenReader = click.detail === 0;
    if (byScreenReader) {
      this.press(key);
    }
    if (key === this.pressed && key === '{enter}') {
      confirm(this.field);
    } else if (key === this.pressed && key === '{done}') {
      this.field.blur();
    }
  };

  /** A sentence starts with a capital letter. */
  private get firstPage(): Page {
    return this.layout.capitals && startsSentence(this.field) ? 'shift' : 'default';
  }

  private turn(page: Page) {
    if (page !== this.page) {
      this.page = page;
      this.keyboard.setOptions({ layoutName: page, buttonAttributes: this.attributes });
    }
  }

  private get display() {
    const { space, letters, numbers, done } = this.names;
    const marks = Object.values(this.layout.pages)
      .flatMap((rows) => rows.flatMap((row) => row.split(' ')))
      .filter((key) => MARK.test(key))
      .map((key) => [key, NO_LETTER + key] as const);
    const drawn = ['{shift}', '{bksp}', '{enter}'].map((key) => [key, ''] as const);
    return {
      ...Object.fromEntries([...marks, ...drawn]),
      '{space}': space,
      '{letters}': letters,
      '{numbers}': numbers,
      '{done}': done,
    };
  }

  private get attributes() {
    const { shift, erase, enter } = this.names;
    return [
      { attribute: 'type', value: 'button' },
      { attribute: 'tabindex', value: '-1' },
      { attribute: 'aria-label', value: shift, buttons: '{shift}' },
      { attribute: 'aria-label', value: erase, buttons: '{bksp}' },
      { attribute: 'aria-label', value: enter, buttons: '{enter}' },
      { attribute: 'aria-pressed', value: String(this.page === 'shift'), buttons: '{shift}' },
    ];
  }
}

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { one } from '../testing';
import { layoutFor } from './key-layouts';
import { Keys } from './keys';

const NAMES = {
  shift: 'Capital letters',
  erase: 'Erase',
  space: 'Space',
  enter: 'New line',
  letters: 'abc',
  numbers: '123',
  done: 'Done',
};

describe('keys', () => {
  let field: HTMLTextAreaElement;
  let keys: Keys;

  beforeEach(() => {
    vi.useFakeTimers();
    document.body.innerHTML = '<textarea></textarea><div class="keys"></div>';
    field = one('textarea');
    // As a browser does it, for a caret that stands at the end.
    const command = (name: string, _: boolean, text = '') => {
      field.value = name === 'delete' ? field.value.slice(0, -1) : field.value + text;
      field.selectionStart = field.value.length;
    };
    Object.assign(document, { execCommand: command });
    return () => {
      keys.destroy();
      vi.useRealTimers();
    };
  });

  const keyboard = (language: string, purpose = '') => {
    keys = new Keys(one<HTMLDivElement>('.keys'), NAMES, layoutFor(purpose, language), field);
  };
  const key = (name: string) => {
    const found = [...document.querySelectorAll<HTMLElement>('[data-skbtn]')].find(
      ({ dataset }) => dataset.skbtn === name,
    );
    if (found === undefined) {
      throw new Error(`no key ${name}`);
    }
    return found;
  };

  /** By a finger, which presses and lifts. */
  function tap(...names: string[]) {
    names.forEach((name) => {
      const pressed = key(name);
      pressed.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      document.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
      if (pressed.isConnected) {
        pressed.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
      }
    });
  }

  it('types what is tapped, and begins a sentence with a capital', () => {
    keyboard('en');

    tap('H', 'i', '{space}', 'y', 'o', 'u');

    expect(field.value).toBe('Hi you');
  });

  it('shows capitals again after the end of a sentence', () => {
    keyboard('en');

    tap('O', 'k', '.', '{space}', 'N');

    expect(field.value).toBe('Ok. N');
  });

  it('types one capital for one tap on shift', () => {
    keyboard('en');

    tap('{shift}', 'a', '{shift}', 'B', 'c');

    expect(field.value).toBe('aBc');
  });

  it('stays with the numbers until a space', () => {
    keyboard('en');

    tap('{numbers}', '1', '5', '{space}', 'm');

    expect(field.value).toBe('15 m');
  });

  it('comes back from the numbers by a key', () => {
    keyboard('en');

    tap('{numbers}', '{letters}', 'A');

    expect(field.value).toBe('A');
  });

  it('erases what stands before the caret', () => {
    keyboard('en');

    tap('H', 'i', '{bksp}');

    expect(field.value).toBe('H');
  });

  it('repeats erasing while the key is held, and no letter', () => {
    keyboard('en');
    field.value = 'a long text';
    tap('{shift}');

    key('a').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    vi.advanceTimersByTime(2000);
    document.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    expect(field.value).toBe('a long texta');

    key('{bksp}').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    vi.advanceTimersByTime(2000);
    document.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    expect(field.value.length).toBeLessThan(8);
  });

  it('leaves the field when the finger is lifted from Done, not before', () => {
    keyboard('en');
    field.focus();

    key('{done}').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(document.activeElement).toBe(field);

    key('{done}').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    expect(document.activeElement).not.toBe(field);
  });

  it('begins a line when the finger is lifted from Enter', () => {
    keyboard('en');

    tap('A', '{enter}');

    expect(field.value).toBe('A\n');
  });

  it('does not take for Enter what was pressed elsewhere', () => {
    keyboard('en');
    tap('A');

    key('{enter}').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));

    expect(field.value).toBe('A');
  });

  it('can be pressed by a screen reader', () => {
    keyboard('en');

    key('H').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 0 }));

    expect(field.value).toBe('H');
  });

  it('names the keys that show a picture, and says whether capitals are on', () => {
    keyboard('en');

    expect([key('{shift}'), key('{bksp}'), key('{enter}')].map(({ ariaLabel }) => ariaLabel)).toEqual([
      'Capital letters',
      'Erase',
      'New line',
    ]);
    expect(key('{shift}').ariaPressed).toBe('true');

    tap('{shift}');
    expect(key('{shift}').ariaPressed).toBe('false');
  });

  it('shows a mark on a circle, where there is no letter for it yet', () => {
    keyboard('hi');

    expect(key('ा').textContent).toBe('\u25ccा');
  });

  it('is reached by no tab key, which stays with the page', () => {
    keyboard('en');

    expect([...document.querySelectorAll('[data-skbtn]')].every((each) => each.getAttribute('tabindex') === '-1')).toBe(
      true,
    );
  });

  it('knows how many keys stand beside each other', () => {
    keyboard('en', 'email');

    expect(keys.columns).toBe(10);
  });
});

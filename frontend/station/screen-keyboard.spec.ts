import { beforeEach, describe, expect, it, vi } from 'vitest';
import { byPerson, NoResizes, one, placeAt, shown } from '../testing';

vi.mock('../styles/screen-keyboard.css', () => ({}));

vi.stubGlobal('ResizeObserver', NoResizes);
await import('./screen-keyboard');

const NAMES = JSON.stringify({
  shift: 'Shift',
  erase: 'Erase',
  space: 'Space',
  enter: 'Enter',
  letters: 'abc',
  numbers: '123',
  done: 'Done',
});

describe('screen-keyboard', () => {
  let keyboard: HTMLElement;

  beforeEach(async () => {
    vi.useFakeTimers();
    vi.stubGlobal('ResizeObserver', NoResizes);
    Object.assign(document, { execCommand: () => true });
    document.body.innerHTML =
      '<main><div><div><textarea></textarea></div></div><input type="text" inputmode="email"><button>On</button></main>';
    document.querySelectorAll('main *').forEach((element) => placeAt(element, 0, 0));
    keyboard = await shown('screen-keyboard');
    keyboard.setAttribute('names', NAMES);
    return () => {
      keyboard.remove();
      vi.useRealTimers();
    };
  });

  const isOpen = () => keyboard.querySelector('[data-skbtn]') !== null;

  function touch(selector: string, pointerType = 'touch') {
    const target = one(`main ${selector}`);
    target.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType }));
    target.focus();
    target.dispatchEvent(new Event('focusin', { bubbles: true }));
    target.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, pointerType }));
    vi.advanceTimersByTime(1);
  }

  it('comes with a touch of a field', () => {
    expect(isOpen()).toBe(false);

    touch('textarea');

    expect(isOpen()).toBe(true);
  });

  it.each([
    { selector: 'textarea', pointerType: 'mouse' },
    { selector: 'button', pointerType: 'touch' },
  ])('does not come with a $pointerType on a $selector', ({ selector, pointerType }) => {
    touch(selector, pointerType);

    expect(isOpen()).toBe(false);
  });

  it('goes with the focus', () => {
    touch('textarea');

    touch('button');

    expect(isOpen()).toBe(false);
    expect(document.documentElement.style.getPropertyValue('--keyboard-height')).toBe('');
  });

  it('has the keys that the field is for', () => {
    touch('textarea');
    expect(keyboard.querySelector('[data-skbtn="@"]')).toBeNull();

    touch('input');
    expect(keyboard.querySelector('[data-skbtn="@"]')).not.toBeNull();
  });

  it('keeps the keyboard of the browser away, and still knows later what the field is for', () => {
    touch('input');
    expect(one('input').inputMode).toBe('none');

    touch('textarea');
    touch('input');
    expect(keyboard.querySelector('[data-skbtn="@"]')).not.toBeNull();
  });

  it('goes for good once a real key is pressed, and gives the fields back', () => {
    touch('input');

    one('input').dispatchEvent(byPerson(new KeyboardEvent('keydown', { key: 'a', bubbles: true })));

    expect(keyboard.isConnected).toBe(false);
    expect(one('input').inputMode).toBe('email');
  });

  it('does not take its own keys for real ones', () => {
    touch('input');

    one('input').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));

    expect(keyboard.isConnected).toBe(true);
  });

  it('leaves the focus in the field', () => {
    touch('textarea');
    const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true });

    one('.keys').dispatchEvent(press);

    expect(press.defaultPrevented).toBe(true);
  });
});

import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { cookiesOf, one } from '../testing';

describe('station-lock', () => {
  beforeAll(async () => {
    vi.useFakeTimers();
    await import('./station-lock');
    return () => vi.useRealTimers();
  });

  beforeEach(() => {
    document.body.innerHTML = '<main><textarea></textarea></main><station-watch></station-watch>';
  });

  const isKept = (options: KeyboardEventInit) => {
    const key = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...options });
    key.getModifierState = (modifier) => modifier === 'AltGraph' && options.modifierAltGraph === true;
    one('textarea').dispatchEvent(key);
    return key.defaultPrevented;
  };

  it.each([
    { key: 'w', ctrlKey: true },
    { key: 't', ctrlKey: true },
    { key: 'P', ctrlKey: true, shiftKey: true },
    { key: 'ArrowLeft', altKey: true },
    { key: 'a', ctrlKey: true, altKey: true },
    { key: 'q', metaKey: true },
    { key: 'F5' },
    { key: 'F12' },
  ])('keeps $key with Control $ctrlKey, Alt $altKey, Meta $metaKey from the browser', (key) => {
    expect(isKept(key)).toBe(true);
  });

  it.each([
    { key: 'a' },
    { key: 'F' },
    { key: 'Enter' },
    { key: 'a', ctrlKey: true },
    { key: 'V', ctrlKey: true },
    { key: 'ArrowRight', ctrlKey: true },
    { key: 'Backspace', ctrlKey: true },
    { key: '@', ctrlKey: true, altKey: true, modifierAltGraph: true },
  ])('leaves $key with Control $ctrlKey to whoever types', (key) => {
    expect(isKept(key)).toBe(false);
  });

  it.each([
    { screen: 'a visit', change: () => undefined, state: 'here' },
    {
      screen: 'the word that the visit was cleared',
      change: () => (one('station-watch').innerHTML = '<p class="one-moment"></p>'),
      state: 'gone',
    },
  ])('says to what started the browser that it shows $screen', ({ change, state }) => {
    const cookies = cookiesOf('printer=ready');
    change();

    vi.advanceTimersByTime(2000);

    expect(cookies.at(-1)).toMatch(new RegExp(`^beat=${state}-\\d+; path=/station; samesite=strict$`));
  });

  it('says nothing where nobody reports on a printer', () => {
    const cookies = cookiesOf('language=en');

    vi.advanceTimersByTime(10_000);

    expect(cookies).toEqual(['language=en']);
  });
});

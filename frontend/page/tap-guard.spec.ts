import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { byPerson, NoResizes, one, placeAt } from '../testing';

const ENTER = { key: 'Enter', bubbles: true, cancelable: true };

describe('tap-guard', () => {
  let pressed: string[];
  let isSwallowed: (event: Event) => boolean;

  const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
  const isReady = () => document.body.hasAttribute('data-ready');

  beforeAll(async () => {
    vi.useFakeTimers();
    vi.stubGlobal('ResizeObserver', NoResizes);
    ({ isSwallowed } = await import('./tap-guard'));
    document.body.addEventListener('click', ({ target }) => pressed.push((target as Element).id));
    return () => vi.useRealTimers();
  });

  beforeEach(async () => {
    pressed = [];
    document.body.innerHTML = `
      <main data-shown="quiz/1">
        <button id="yes">Yes</button><button id="no">No</button><a id="on" href="/next">On</a>
        <input id="address" type="text"><screen-keyboard><button id="letter">q</button></screen-keyboard>
      </main>`;
    [...document.querySelectorAll('button, a, input, screen-keyboard')].forEach((control, place) =>
      placeAt(control, 0, place * 60),
    );
    await wait(2000);
  });

  function down(id: string) {
    return one(`#${id}`).dispatchEvent(
      byPerson(new PointerEvent('pointerdown', { bubbles: true, cancelable: true, isPrimary: true })),
    );
  }

  function up(id: string) {
    const click = byPerson(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
    one(`#${id}`).dispatchEvent(click);
    return click;
  }

  function tap(id: string) {
    down(id);
    return up(id);
  }

  const key = (type: 'keydown' | 'keyup', id: string, more: object = {}) =>
    one(`#${id}`).dispatchEvent(byPerson(new KeyboardEvent(type, { ...ENTER, ...more })));
  /** The click that a key or assistive technology makes. */
  const clickWithoutFinger = (id: string) =>
    one(`#${id}`).dispatchEvent(byPerson(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 0 })));

  it('lets a tap through whose control was there before', () => {
    tap('yes');

    expect(pressed).toEqual(['yes']);
  });

  it.each([
    { change: 'another text', make: () => (one('#yes').textContent = 'No') },
    { change: 'another name', make: () => one('#yes').setAttribute('aria-label', 'No') },
    { change: 'another screen', make: () => (one('main').dataset.shown = 'quiz/2') },
    { change: 'another place', make: () => placeAt(one('#yes'), 300, 300) },
    { change: 'another target', make: () => one('#on').setAttribute('href', '/end'), id: 'on' },
    { change: 'a dialog above', make: () => document.body.append(opened()) },
    { change: 'a new element', make: () => one('#yes').replaceWith(again('yes')) },
  ])('keeps a tap from a control with $change until it was seen for a while', async ({ make, id = 'yes' }) => {
    make();
    document.body.append(document.createElement('i'));
    await wait(100);
    const click = tap(id);
    expect(pressed).toEqual([]);
    expect(isSwallowed(click)).toBe(true);
    expect(click.defaultPrevented).toBe(true);

    await wait(500);
    tap(id);
    expect(pressed).toEqual([id]);
  });

  function opened() {
    const dialog = document.createElement('dialog');
    dialog.setAttribute('open', '');
    return dialog;
  }

  function again(id: string) {
    const fresh = Object.assign(document.createElement('button'), { id, textContent: 'Yes' });
    placeAt(fresh, 0, 0);
    return fresh;
  }

  it('keeps the finger itself from a control that nobody can have seen', async () => {
    const page = vi.fn();
    document.body.addEventListener('pointerdown', page);
    one('#yes').textContent = 'No';
    await wait(100);

    down('yes');
    expect(page).not.toHaveBeenCalled();

    await wait(500);
    down('yes');
    expect(page).toHaveBeenCalledOnce();
    document.body.removeEventListener('pointerdown', page);
  });

  it('goes by what was there when the finger went down', async () => {
    down('yes');
    await wait(50);
    one('#yes').textContent = 'No';
    await wait(50);

    up('yes');

    expect(pressed).toEqual([]);
  });

  it.each([
    { after: 100, counts: ['yes'] },
    { after: 399, counts: ['yes'] },
    { after: 401, counts: ['yes', 'no'] },
  ])('takes what follows after $after ms for $counts', async ({ after, counts }) => {
    tap('yes');
    await wait(after);

    tap('no');

    expect(pressed).toEqual(counts);
  });

  it('lets letters be typed as fast as somebody can', async () => {
    tap('letter');
    await wait(50);
    tap('letter');

    expect(pressed).toEqual(['letter', 'letter']);
  });

  it('never keeps a finger from a field', () => {
    one('#address').setAttribute('aria-label', 'Changed just now');

    expect(down('address')).toBe(true);
  });

  it('lets the program press what it wants', () => {
    one('#yes').textContent = 'No';

    one('#yes').click();

    expect(pressed).toEqual(['yes']);
  });

  it('lets assistive technology press as soon as a control was painted', async () => {
    one('#yes').textContent = 'No';
    await wait(1);
    clickWithoutFinger('yes');
    expect(pressed).toEqual([]);

    await wait(50);
    clickWithoutFinger('yes');
    expect(pressed).toEqual(['yes']);
  });

  it('takes a held key once', () => {
    expect(key('keydown', 'yes')).toBe(true);

    expect(key('keydown', 'yes', { repeat: true })).toBe(false);
  });

  it('presses nothing with a key that went down on another screen', async () => {
    key('keydown', 'yes', { key: ' ' });
    await wait(1);

    expect(key('keyup', 'no', { key: ' ' })).toBe(false);
  });

  it('leaves a space in a field to the field', () => {
    expect(key('keydown', 'address', { key: ' ' })).toBe(true);
    expect(key('keydown', 'address', { key: ' ', repeat: true })).toBe(true);
  });

  it('says by data-ready while presses count', async () => {
    expect(isReady()).toBe(true);

    one('#yes').textContent = 'No';
    await wait(20);
    expect(isReady()).toBe(false);

    await wait(500);
    expect(isReady()).toBe(true);

    tap('no');
    expect(isReady()).toBe(false);
  });

  it('sees a page that is shown again for the first time', async () => {
    dispatchEvent(new Event('pageshow'));
    await wait(100);
    tap('yes');
    expect(pressed).toEqual([]);

    await wait(500);
    tap('yes');
    expect(pressed).toEqual(['yes']);
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { byPerson, one, placeAt } from '../testing';

const { endVisit, visit } = vi.hoisted(() => ({ endVisit: vi.fn(), visit: { ending: false } }));
vi.mock('./end-visit', () => ({ endVisit, isEnding: () => visit.ending }));
vi.mock('./tap-guard', () => ({ isSwallowed: (event: Event) => event.defaultPrevented }));

const KEY = 'needlewise.waiting';
const listen = window.addEventListener.bind(window);

describe('tap-again', () => {
  let connection: { state: string; addStateChangeListener: (listener: () => void) => void };
  let listeners: AbortController;
  let made: string[];

  beforeEach(() => {
    vi.useFakeTimers();
    vi.clearAllMocks();
    vi.setSystemTime('2026-11-25');
    sessionStorage.clear();
    visit.ending = false;
    connection = { state: 'connected', addStateChangeListener: vi.fn() };
    vi.stubGlobal('Vaadin', { connectionState: connection });
    made = [];
    listeners = listenersOfThisTest();
    return () => {
      listeners.abort();
      vi.useRealTimers();
    };
  });

  /** The page of one test hears nothing of the next. */
  function listenersOfThisTest() {
    const end = new AbortController();
    vi.stubGlobal('addEventListener', (name: string, listener: EventListener, options?: AddEventListenerOptions) =>
      listen(name, listener, { ...options, signal: end.signal }),
    );
    return end;
  }

  function screen(words = 'Does it hurt?', typed = '') {
    document.body.innerHTML = `
      <div class="shell"><main><p>${words}</p><textarea></textarea><button>Yes</button><button>No</button></main></div>`;
    document.querySelectorAll('.shell *').forEach((element) => placeAt(element, 0, 0));
    one<HTMLTextAreaElement>('textarea').value = typed;
    document
      .querySelectorAll('button')
      .forEach((each) => each.addEventListener('click', ({ isTrusted }) => isTrusted || made.push(each.textContent)));
  }

  async function load() {
    vi.resetModules();
    await import('./tap-again');
  }

  /** The page goes, and comes again. */
  async function reload(words?: string) {
    dispatchEvent(new Event('beforeunload'));
    listeners.abort();
    listeners = listenersOfThisTest();
    connection.state = 'connected';
    screen(words);
    await load();
    await vi.advanceTimersByTimeAsync(200);
  }

  const tap = (name: string) => {
    const target = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
    target?.dispatchEvent(byPerson(new PointerEvent('pointerdown', { bubbles: true })));
    target?.dispatchEvent(byPerson(new MouseEvent('click', { bubbles: true })));
  };

  it('makes a tap again that no server has heard of', async () => {
    screen();
    await load();
    connection.state = 'connection-lost';
    tap('No');
    await vi.advanceTimersByTimeAsync(5000);

    await reload();

    expect(made).toEqual(['No']);
  });

  it.each([
    { why: 'it was heard', before: () => vi.advanceTimersByTime(2001) },
    { why: 'the screen is another one', before: () => undefined, words: 'Does it help?' },
    { why: 'the visit ends', before: () => (visit.ending = true) },
  ])('does not make it again when $why', async ({ before, words }) => {
    screen();
    await load();
    tap('No');
    before();

    await reload(words);
    await vi.advanceTimersByTimeAsync(11_000);

    expect(made).toEqual([]);
  });

  it.each([
    { minutes: 4, again: ['No'] },
    { minutes: 6, again: [] },
  ])('makes $again again when the page was away for $minutes minutes', async ({ minutes, again }) => {
    screen();
    await load();
    tap('No');
    dispatchEvent(new Event('beforeunload'));
    listeners.abort();

    vi.setSystemTime(Date.now() + minutes * 60_000);
    await reload();

    expect(made).toEqual(again);
  });

  it('does not make a tap again that the guard swallowed', async () => {
    screen();
    await load();
    connection.state = 'connection-lost';
    const swallowed = byPerson(new MouseEvent('click', { bubbles: true, cancelable: true }));
    swallowed.preventDefault();
    one('button:last-of-type').dispatchEvent(swallowed);

    await reload();

    expect(made).toEqual([]);
  });

  it('makes a tap again although the screen then said that the connection is lost', async () => {
    screen();
    one('.shell').insertAdjacentHTML('afterbegin', '<connection-notice><p>It is lost.</p></connection-notice>');
    await load();
    connection.state = 'reconnecting';
    tap('Yes');

    await reload();

    expect(made).toEqual(['Yes']);
  });

  it('waits until the screen is there', async () => {
    screen();
    await load();
    connection.state = 'connection-lost';
    tap('Yes');
    dispatchEvent(new Event('beforeunload'));
    listeners.abort();
    listeners = listenersOfThisTest();
    document.body.innerHTML = '';
    await load();
    await vi.advanceTimersByTimeAsync(1000);
    expect(made).toEqual([]);

    screen();
    await vi.advanceTimersByTimeAsync(100);

    expect(made).toEqual(['Yes']);
  });

  it('types again what was being typed, and tells Vaadin', async () => {
    screen('Anything else?', 'Will it scar?');
    await load();
    const heard = vi.fn();
    document.body.addEventListener('change', heard, { once: true });

    await reload('Anything else?');

    expect(one<HTMLTextAreaElement>('textarea').value).toBe('Will it scar?');
    expect(heard).toHaveBeenCalledOnce();
  });

  it('keeps nothing where there was neither a tap nor a text, and nothing once it was used', async () => {
    screen();
    await load();
    dispatchEvent(new Event('beforeunload'));
    expect(sessionStorage.getItem(KEY)).toBeNull();

    connection.state = 'connection-lost';
    tap('No');
    await reload();
    expect(sessionStorage.getItem(KEY)).toBeNull();
  });

  it('ends the visit in the browser where the server would be asked to, with the words for it', async () => {
    document.body.innerHTML =
      '<vaadin-confirm-dialog ends-visit="One moment" leads-to="/finished"></vaadin-confirm-dialog>';
    await load();
    const vaadin = vi.fn();
    one('vaadin-confirm-dialog').addEventListener('reject', vaadin);

    one('vaadin-confirm-dialog').dispatchEvent(new Event('reject', { bubbles: true }));

    expect(endVisit).toHaveBeenCalledWith('One moment', '/finished');
    expect(vaadin).not.toHaveBeenCalled();
  });
});

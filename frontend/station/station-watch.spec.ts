import { beforeEach, describe, expect, it, vi } from 'vitest';
import { button, byPerson, drawn, one, shown, texts } from '../testing';

const { clearClipboard } = vi.hoisted(() => ({ clearClipboard: vi.fn() }));
vi.mock('./station-clipboard', () => ({ clearClipboard, guardClipboard: vi.fn() }));
await import('./station-watch');

const IDLE = 30;
const COUNTDOWN = 10;
const listen = window.addEventListener.bind(window);

describe('station-watch', () => {
  let ended: number;
  let register: ReturnType<typeof vi.fn>;

  beforeEach(() => {
    vi.useFakeTimers();
    register = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { serviceWorker: { register } });
    ended = 0;
    clearClipboard.mockClear();
    document.documentElement.className = '';
    const listeners = new AbortController();
    const { signal } = listeners;
    vi.stubGlobal('addEventListener', (name: string, listener: EventListener, options?: AddEventListenerOptions) =>
      listen(name, listener, { ...options, signal }),
    );
    vi.spyOn(document, 'addEventListener').mockImplementation((name, listener) =>
      document.documentElement.addEventListener(name, listener as EventListener, { signal }),
    );
    addEventListener('end-visit', () => {
      ended += 1;
      dispatchEvent(new Event('visit-ends'));
    });
    return () => {
      listeners.abort();
      document.body.replaceChildren();
      vi.useRealTimers();
    };
  });

  async function watch(words = 'A short screen') {
    document.body.innerHTML = `<main>${words}</main>`;
    const element = await shown('station-watch', {
      idle: IDLE,
      countdown: COUNTDOWN,
      heading: 'Are you still there?',
      text: 'This screen clears soon.',
      here: 'I am here',
      left: Array.from({ length: COUNTDOWN + 1 }, (_, seconds) => `${seconds} seconds left`),
      oneMoment: 'One moment',
    });
    one('main').addEventListener('click', () => (one('main').dataset.clicked = ''));
    return element;
  }

  async function wait(seconds: number) {
    await vi.advanceTimersByTimeAsync(seconds * 1000);
    await drawn(one('station-watch'));
  }

  function sign(name: string) {
    const event = byPerson(new Event(name, { bubbles: true, cancelable: true }));
    (document.querySelector('main') ?? document.body).dispatchEvent(event);
    return event;
  }

  const asks = () => document.querySelector('dialog') !== null;

  it('asks whether somebody is there when nothing happened for a while', async () => {
    await watch();

    await wait(IDLE - 1);
    expect(asks()).toBe(false);

    await wait(1);
    expect(texts('h2')).toEqual(['Are you still there?']);
    expect(one('[role=alertdialog]').hasAttribute('open')).toBe(true);
  });

  it.each(['pointerdown', 'touchmove', 'keydown', 'input', 'wheel', 'scroll', 'presence'])(
    'takes %s for a sign of life',
    async (name) => {
      await watch();
      await wait(IDLE - 1);

      sign(name);
      await wait(IDLE - 1);
      expect(asks()).toBe(false);

      await wait(1);
      expect(asks()).toBe(true);
    },
  );

  it('counts the seconds, and says some of them to a screen reader', async () => {
    await watch();

    await wait(IDLE);
    expect(texts('.seconds span')).toEqual(['10']);
    expect(texts('.only-heard')).toEqual(['10 seconds left']);

    await wait(4);
    expect(texts('.seconds span')).toEqual(['6']);
    expect(texts('.only-heard')).toEqual(['']);
  });

  it('goes on when somebody answers', async () => {
    await watch();
    await wait(IDLE + 5);

    button('I am here').dispatchEvent(new Event('pointerdown', { bubbles: true }));
    await wait(1);
    expect(asks()).toBe(false);

    await wait(IDLE - 2);
    expect([asks(), ended]).toEqual([false, 0]);
  });

  it('does not take its own scrolling to the question for an answer', async () => {
    await watch();
    await wait(IDLE);

    sign('scroll');
    await wait(COUNTDOWN);

    expect(ended).toBe(1);
  });

  it('ends the visit when nobody answers, clears what was shown, and the clipboard', async () => {
    await watch();

    await wait(IDLE + COUNTDOWN);

    expect(ended).toBe(1);
    expect(document.querySelector('main')).toBeNull();
    expect(texts('.one-moment')).toEqual(['One moment']);
    expect(clearClipboard).toHaveBeenCalledOnce();
  });

  it('lets nothing through once the time is over', async () => {
    await watch();
    await wait(IDLE + COUNTDOWN);

    const touch = sign('pointerdown');

    expect(touch.defaultPrevented).toBe(true);
    expect(ended).toBe(1);
  });

  it('gives the touch that wakes a sleeping station to nobody', async () => {
    await watch();
    vi.setSystemTime(Date.now() + 3_600_000);

    const main = one('main');
    const touch = sign('pointerdown');
    sign('click');

    expect(touch.defaultPrevented).toBe(true);
    expect(main.dataset.clicked).toBeUndefined();
    expect(ended).toBe(1);
  });

  it('covers the screen while the station sleeps, and decides what to show when it wakes', async () => {
    await watch();

    document.documentElement.dispatchEvent(new Event('freeze'));
    expect(document.documentElement.className).toBe('covered');

    vi.setSystemTime(Date.now() + 3_600_000);
    document.documentElement.dispatchEvent(new Event('resume'));
    expect(document.documentElement.className).toBe('');
    expect(ended).toBe(1);
  });

  it.each([
    { words: 90, minutes: 1 },
    { words: 270, minutes: 3 },
    { words: 9000, minutes: 5 },
  ])('waits $minutes minutes for who reads $words words', async ({ words, minutes }) => {
    const text = Array(words).fill('word').join(' ');
    await watch(text);

    await wait(minutes * 60 - 1);
    expect(asks()).toBe(false);

    await wait(1);
    expect(asks()).toBe(true);
  });

  it('lets no link lead out of the program', async () => {
    await watch('<a id="in" href="/quiz">In</a><a id="out" href="https://elsewhere.example/">Out</a>');
    const follow = (id: string) => {
      const click = new MouseEvent('click', { bubbles: true, cancelable: true });
      one(`#${id}`).dispatchEvent(click);
      return !click.defaultPrevented;
    };

    expect([follow('in'), follow('out')]).toEqual([true, false]);
  });

  it('has a page for when no server answers', async () => {
    await watch();

    expect(register).toHaveBeenCalledWith('/station-worker.js');
  });
});

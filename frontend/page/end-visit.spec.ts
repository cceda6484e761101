import { beforeEach, describe, expect, it, vi } from 'vitest';
import { texts } from '../testing';

/** The other tabs of the browser. */
class Channel extends EventTarget {
  static last: Channel;
  readonly sent: unknown[] = [];
  constructor() {
    super();
    Channel.last = this;
  }
  postMessage(message: unknown) {
    this.sent.push(message);
  }
}

const { send } = XMLHttpRequest.prototype;

describe('end-visit', () => {
  let answers: (() => Promise<unknown>)[];
  let replaced: string[];
  let endVisit: (waiting?: string, next?: string) => Promise<void>;
  let isEnding: () => boolean;

  const ok = () => Promise.resolve({ ok: true, status: 204 });
  const status = (code: number) => () => Promise.resolve({ ok: false, status: code });
  const nothing = () => Promise.reject(new TypeError('no network'));

  beforeEach(async () => {
    vi.useFakeTimers();
    vi.resetModules();
    XMLHttpRequest.prototype.send = send;
    answers = [];
    replaced = [];
    vi.stubGlobal('BroadcastChannel', Channel);
    vi.stubGlobal(
      'fetch',
      vi.fn(() => (answers.shift() ?? nothing)()),
    );
    vi.spyOn(location, 'replace').mockImplementation((address) => replaced.push(String(address)));
    document.body.innerHTML = '<main>What a patient told</main>';
    sessionStorage.setItem('typed', 'text');
    localStorage.setItem('kept', 'text');
    ({ endVisit, isEnding } = await import('./end-visit'));
    return () => vi.useRealTimers();
  });

  it('clears the screen and what is stored before any server answers', () => {
    void endVisit();

    expect(document.body.textContent).toBe('');
    expect([sessionStorage.length, localStorage.length]).toEqual([0, 0]);
    expect(isEnding()).toBe(true);
    expect(replaced).toEqual([]);
  });

  it('leads to the first screen when the server has forgotten the visit', async () => {
    answers = [ok];

    await endVisit();

    expect(replaced).toEqual(['/attract']);
    expect(fetch).toHaveBeenCalledWith('/end', expect.objectContaining({ method: 'POST' }));
  });

  it('leads to the page that it is told to', async () => {
    answers = [ok];

    await endVisit('', '/finished?language=en');

    expect(replaced).toEqual(['/finished?language=en']);
  });

  it('tells the other tabs', async () => {
    answers = [ok];

    await endVisit();

    expect(Channel.last.sent).toEqual(['over']);
  });

  it.each([403, 404, 405])('leaves an end that is refused with %i to a page that asks', async (code) => {
    answers = [status(code)];

    await endVisit();

    expect(replaced).toEqual(['/end']);
  });

  it('asks until a server answers, and says that it waits', async () => {
    answers = [nothing, status(503), ok];

    const ended = endVisit('One moment please');
    await vi.advanceTimersByTimeAsync(1000);
    expect(texts('[role=status]')).toEqual(['One moment please']);
    await vi.advanceTimersByTimeAsync(6000);
    await ended;

    expect(fetch).toHaveBeenCalledTimes(3);
    expect(replaced).toEqual(['/attract']);
  });

  it('leaves the word to a station, which stays', () => {
    document.body.innerHTML = '<main>Text</main><station-watch></station-watch>';

    void endVisit('One moment please');
    vi.advanceTimersByTime(1000);

    expect([...document.body.children].map(({ localName }) => localName)).toEqual(['station-watch']);
  });

  it('ends once, however often it is asked', async () => {
    answers = [ok];

    await Promise.all([endVisit(), endVisit()]);

    expect(fetch).toHaveBeenCalledOnce();
  });

  it('ends when another script asks by an event', () => {
    dispatchEvent(new Event('end-visit'));

    expect(fetch).toHaveBeenCalledWith('/end', expect.anything());
  });

  it('lets Vaadin send nothing more', () => {
    void endVisit();

    expect(() => new XMLHttpRequest().send()).not.toThrow();
  });

  it('clears this tab too when another has ended the visit', () => {
    Channel.last.dispatchEvent(new MessageEvent('message', { data: 'over' }));

    expect(document.body.textContent).toBe('');
    expect(replaced).toEqual(['/attract']);
  });

  it.each(['other', undefined])('does not mind the word %s of another tab', (data) => {
    Channel.last.dispatchEvent(new MessageEvent('message', { data }));

    expect(isEnding()).toBe(false);
    expect(replaced).toEqual([]);
  });
});

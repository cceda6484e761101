import { beforeEach, describe, expect, it, vi } from 'vitest';
import { one, texts } from '../../testing';

const { clearClipboard, isAlive, posted } = vi.hoisted(() => ({
  clearClipboard: vi.fn(),
  isAlive: vi.fn(() => Promise.resolve(true)),
  posted: vi.fn<(path: string) => Promise<boolean>>(() => Promise.resolve(true)),
}));
vi.mock('../station-clipboard', () => ({ clearClipboard }));
vi.mock('../server', async (original) => ({ ...(await original<object>()), isAlive, posted }));

const listen = document.addEventListener.bind(document);

describe('attract', () => {
  let opened: string[];
  let register: ReturnType<typeof vi.fn>;

  beforeEach(() => {
    vi.useFakeTimers();
    vi.resetModules();
    vi.clearAllMocks();
    opened = [];
    register = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { serviceWorker: { register } });
    vi.spyOn(location, 'replace').mockImplementation((address) => opened.push(String(address)));
    const listeners = new AbortController();
    vi.spyOn(document, 'addEventListener').mockImplementation((name, listener) =>
      listen(name, listener as EventListener, { signal: listeners.signal }),
    );
    return () => {
      listeners.abort();
      vi.useRealTimers();
    };
  });

  async function open(languages = ['en']) {
    history.replaceState(null, '', '/attract#start=secret');
    document.body.innerHTML = `
      <div class="pictures"><img alt="a"><img alt="b"><img alt="c"></div><h1>Welcome</h1>
      ${languages.map((language) => `<a class="start" href="/?language=${language}"><b>${language}</b></a>`).join('')}
      <p class="wait" hidden>One moment</p>`;
    await import('./attract');
  }

  async function touch(selector: string) {
    one(selector).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    await vi.advanceTimersByTimeAsync(0);
  }

  const picture = () => one<HTMLImageElement>('img.shown').alt;

  it('takes turns slowly', async () => {
    await open();

    const turns = [0, 20, 20, 20].map((seconds) => {
      vi.advanceTimersByTime(seconds * 1000);
      return picture() + (document.body.dataset.scene ?? '');
    });

    expect(turns).toEqual(['a0', 'b1', 'c2', 'a3']);
  });

  it('takes a start key out of the address', async () => {
    await open();

    expect(location.href).toMatch(/\/attract$/);
  });

  it('starts with a touch anywhere where there is one language', async () => {
    await open();

    await touch('h1');

    expect(opened).toEqual([expect.stringMatching(/\/\?language=en$/)]);
  });

  it('starts in the language that is touched where there are several', async () => {
    await open(['en', 'es']);

    await touch('h1');
    expect(opened).toEqual([]);

    await touch('[href$=es] b');
    expect(opened).toEqual([expect.stringMatching(/\/\?language=es$/)]);
  });

  it('leaves nothing of the visit before', async () => {
    await open();
    sessionStorage.setItem('typed', 'text');
    localStorage.setItem('kept', 'text');

    await touch('.start');

    expect(posted.mock.calls).toEqual([['/attract']]);
    expect(clearClipboard).toHaveBeenCalledOnce();
    expect([sessionStorage.length, localStorage.length]).toEqual([0, 0]);
  });

  it('stays and says so until the server has forgotten the visit before', async () => {
    posted.mockResolvedValueOnce(false);
    await open();

    await touch('.start');
    expect(one('.wait').hidden).toBe(false);
    expect(opened).toEqual([]);

    await vi.advanceTimersByTimeAsync(3000);
    expect(opened).toHaveLength(1);
  });

  it('starts once, however often it is touched', async () => {
    posted.mockResolvedValueOnce(false);
    await open();

    await touch('.start');
    await touch('.start');
    await vi.advanceTimersByTimeAsync(10_000);

    expect(opened).toHaveLength(1);
  });

  it.each([
    { answers: true, times: 1 },
    { answers: false, times: 0 },
  ])('loads itself anew each hour where a server answers: $answers', async ({ answers, times }) => {
    const reload = vi.spyOn(location, 'reload').mockReturnValue();
    isAlive.mockResolvedValueOnce(answers);
    await open();

    await vi.advanceTimersByTimeAsync(60 * 60_000);

    expect(reload).toHaveBeenCalledTimes(times);
  });

  it('invites nobody while nothing is taught, and soon looks again', async () => {
    const reload = vi.spyOn(location, 'reload').mockReturnValue();
    document.body.dataset.inviting = 'false';
    await open([]);

    await touch('h1');
    await vi.advanceTimersByTimeAsync(30_000);

    delete document.body.dataset.inviting;
    expect(opened).toEqual([]);
    expect(reload).toHaveBeenCalledOnce();
  });

  it.each([
    { name: 'contextmenu', event: () => new Event('contextmenu', { bubbles: true, cancelable: true }) },
    { name: 'dragstart', event: () => new Event('dragstart', { bubbles: true, cancelable: true }) },
    {
      name: 'a key for the browser',
      event: () => new KeyboardEvent('keydown', { key: 'F11', bubbles: true, cancelable: true }),
    },
  ])('lets the browser do nothing of its own with $name', async ({ event }) => {
    await open();
    const asked = event();

    one('h1').dispatchEvent(asked);

    expect(asked.defaultPrevented).toBe(true);
    expect(texts('h1')).toEqual(['Welcome']);
  });

  it('has a page for when no server answers', async () => {
    await open();

    expect(register).toHaveBeenCalledWith('/station-worker.js');
  });
});

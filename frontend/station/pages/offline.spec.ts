import { beforeEach, describe, expect, it, vi } from 'vitest';

const { isAlive, posted } = vi.hoisted(() => ({
  isAlive: vi.fn(() => Promise.resolve(false)),
  posted: vi.fn<(path: string) => Promise<boolean>>(() => Promise.resolve(true)),
}));
vi.mock('../server', async (original) => ({ ...(await original<object>()), isAlive, posted }));

const listen = window.addEventListener.bind(window);

describe('offline', () => {
  let opened: string[];
  let reload: ReturnType<typeof vi.fn>;

  beforeEach(() => {
    vi.useFakeTimers();
    vi.resetModules();
    vi.clearAllMocks();
    isAlive.mockResolvedValue(false);
    posted.mockResolvedValue(true);
    opened = [];
    reload = vi.spyOn(location, 'reload').mockReturnValue();
    vi.spyOn(location, 'replace').mockImplementation((address) => opened.push(String(address)));
    const listeners = new AbortController();
    vi.stubGlobal('addEventListener', (name: string, listener: EventListener) =>
      listen(name, listener, { signal: listeners.signal }),
    );
    return () => {
      listeners.abort();
      vi.useRealTimers();
    };
  });

  async function open(patience = 60) {
    document.body.dataset.patience = String(patience);
    await import('./offline');
  }

  const wait = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);
  const touch = () => document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));

  async function serverIsBack() {
    isAlive.mockResolvedValue(true);
    await wait(3);
  }

  it('loads the page that was wanted when a server answers again', async () => {
    await open();
    await wait(30);
    expect(reload).not.toHaveBeenCalled();

    await serverIsBack();

    expect(reload).toHaveBeenCalledOnce();
    expect(posted).not.toHaveBeenCalled();
  });

  it.each([
    { patience: 30, ends: true },
    { patience: 90, ends: false },
    { patience: 600, ends: false },
  ])('ends the visit after a minute without a touch at a station that waits $patience seconds: $ends', async (row) => {
    await open(row.patience);
    await wait(60);

    await serverIsBack();

    expect(posted.mock.calls).toEqual(row.ends ? [['/end']] : []);
    expect(opened).toEqual(row.ends ? ['/attract'] : []);
    expect(reload).toHaveBeenCalledTimes(row.ends ? 0 : 1);
  });

  it.each(['pointerdown', 'keydown'])('waits anew after a %s', async (name) => {
    await open();
    await wait(50);
    document.body.dispatchEvent(new KeyboardEvent(name, { bubbles: true }));
    await wait(50);

    await serverIsBack();

    expect(reload).toHaveBeenCalledOnce();
  });

  it('gives a touch that comes too late to the next person', async () => {
    await open();
    await wait(61);
    touch();

    await serverIsBack();

    expect(opened).toEqual(['/attract']);
  });

  it('counts the sleep of a station', async () => {
    await open();
    vi.setSystemTime(Date.now() + 3_600_000);

    await serverIsBack();

    expect(opened).toEqual(['/attract']);
  });

  it('asks again when the end did not come through', async () => {
    posted.mockResolvedValueOnce(false);
    await open(10);
    await wait(20);

    await serverIsBack();
    expect(opened).toEqual([]);

    await wait(3);
    expect(opened).toEqual(['/attract']);
  });
});

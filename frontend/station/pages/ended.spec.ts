import { beforeEach, describe, expect, it, vi } from 'vitest';

describe('ended', () => {
  let opened: string[];

  beforeEach(async () => {
    vi.useFakeTimers();
    vi.resetModules();
    opened = [];
    vi.spyOn(location, 'replace').mockImplementation((address) => opened.push(String(address)));
    const listeners = new AbortController();
    const listen = document.addEventListener.bind(document);
    vi.spyOn(document, 'addEventListener').mockImplementation((name, listener) =>
      listen(name, listener as EventListener, { signal: listeners.signal }),
    );
    document.body.innerHTML = '<h1>You are ready to talk.</h1>';
    document.body.dataset.stay = '8';
    await import('./ended');
    return () => {
      listeners.abort();
      vi.useRealTimers();
    };
  });

  const touch = () => document.body.dispatchEvent(new MouseEvent('click', { bubbles: true }));

  it('leads to the first screen of the station after its time', () => {
    vi.advanceTimersByTime(7900);
    expect(opened).toEqual([]);

    vi.advanceTimersByTime(100);
    expect(opened).toEqual(['/attract']);
  });

  it.each([
    { sign: 'a touch', give: touch },
    {
      sign: 'a key',
      give: () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true })),
    },
  ])('leads there at once after $sign', ({ give }) => {
    vi.advanceTimersByTime(1000);

    give();

    expect(opened).toEqual(['/attract']);
  });

  it('takes no notice of the second tap on the button before', () => {
    vi.advanceTimersByTime(300);

    touch();

    expect(opened).toEqual([]);
  });
});

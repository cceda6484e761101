import { beforeEach, describe, expect, it, vi } from 'vitest';
import { print } from './printing';

describe('printing', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  it('says that printing began', async () => {
    vi.stubGlobal('print', () => dispatchEvent(new Event('beforeprint')));

    await expect(print()).resolves.toBe('begun');
  });

  it('says that nobody knows when the browser says nothing', async () => {
    vi.stubGlobal('print', () => undefined);

    const printed = print();
    await vi.advanceTimersByTimeAsync(1500);

    await expect(printed).resolves.toBe('unknown');
  });

  it('says that a browser cannot print', async () => {
    vi.stubGlobal('print', undefined);

    await expect(print()).resolves.toBe('missing');
  });
});

import { describe, expect, it, vi } from 'vitest';
import { isAlive, posted } from './server';

describe('server', () => {
  it.each([
    { answer: () => Promise.resolve(new Response()), is: true },
    { answer: () => Promise.resolve(new Response('', { status: 503 })), is: false },
    { answer: () => Promise.reject(new TypeError('no network')), is: false },
  ])('says whether it did what was asked: $is', async ({ answer, is }) => {
    const fetched = vi.fn(answer);
    vi.stubGlobal('fetch', fetched);

    expect([await isAlive(), await posted('/end')]).toEqual([is, is]);
    expect(fetched.mock.calls).toEqual([
      ['/alive', { cache: 'no-store' }],
      ['/end', { cache: 'no-store', method: 'POST', keepalive: true }],
    ]);
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';

interface Fetched {
  request: { url: string; mode: string; method: string };
  answer?: Promise<Response>;
  later: Promise<unknown>[];
}

describe('station-worker', () => {
  const cache = { addAll: vi.fn<(requests: Request[]) => Promise<void>>(() => Promise.resolve()) };
  let worker: EventTarget & { skipWaiting: () => Promise<void>; clients: { claim: () => Promise<void> } };
  let answers: () => Promise<Response>;

  beforeEach(async () => {
    vi.resetModules();
    cache.addAll.mockReset();
    cache.addAll.mockResolvedValue();
    answers = () => Promise.resolve(new Response('from the server'));
    worker = Object.assign(new EventTarget(), {
      skipWaiting: vi.fn(() => Promise.resolve()),
      clients: { claim: vi.fn(() => Promise.resolve()) },
    });
    vi.stubGlobal('self', worker);
    vi.stubGlobal(
      'Request',
      class {
        constructor(readonly url: string) {}
      },
    );
    vi.stubGlobal(
      'fetch',
      vi.fn(() => answers()),
    );
    vi.stubGlobal('caches', {
      open: () => Promise.resolve(cache),
      match: (wanted: string | { url: string }) =>
        Promise.resolve(new Response(`kept ${typeof wanted === 'string' ? wanted : new URL(wanted.url).pathname}`)),
    });
    await import('./station-worker');
  });

  const kept = () => cache.addAll.mock.calls.map(([requests]) => requests.map(({ url }) => url));

  function happens(name: string) {
    const waits: Promise<unknown>[] = [];
    worker.dispatchEvent(Object.assign(new Event(name), { waitUntil: (done: Promise<unknown>) => waits.push(done) }));
    return Promise.all(waits);
  }

  async function ask(path: string, mode = 'navigate', method = 'GET') {
    const event: Fetched = { request: { url: `https://clinic.example${path}`, mode, method }, later: [] };
    worker.dispatchEvent(
      Object.assign(new Event('fetch'), {
        request: event.request,
        respondWith: (answer: Promise<Response>) => (event.answer = answer),
        waitUntil: (done: Promise<unknown>) => event.later.push(done),
      }),
    );
    await Promise.all(event.later);
    return event.answer && (await event.answer).text();
  }

  it('keeps the page of the station when it is installed, and serves at once', async () => {
    await happens('install');
    await happens('activate');

    expect(kept()).toEqual([['/offline', '/station/offline.js', '/station/station.css']]);
    expect(worker.skipWaiting).toHaveBeenCalledOnce();
    expect(worker.clients.claim).toHaveBeenCalledOnce();
  });

  it.each([
    { from: 'the server that answers', server: () => Promise.resolve(new Response('quiz')), shows: 'quiz' },
    {
      from: 'a server that fails',
      server: () => Promise.resolve(new Response('sorry', { status: 500 })),
      shows: 'sorry',
    },
    { from: 'a gateway', server: () => Promise.resolve(new Response('bad', { status: 502 })), shows: 'kept /offline' },
    {
      from: 'a busy gateway',
      server: () => Promise.resolve(new Response('', { status: 503 })),
      shows: 'kept /offline',
    },
    { from: 'nobody', server: () => Promise.reject(new TypeError('no network')), shows: 'kept /offline' },
  ])('shows a page from $from as "$shows"', async ({ server, shows }) => {
    answers = server;

    expect(await ask('/quiz')).toBe(shows);
  });

  it('has the script and the style of its page when no server answers', async () => {
    answers = () => Promise.reject(new TypeError('no network'));

    expect(await ask('/station/offline.js', 'no-cors')).toBe('kept /station/offline.js');
    expect(await ask('/station/station.css?v=2', 'no-cors')).toBe('kept /station/station.css');
  });

  it.each([
    { path: '/summary.pdf', mode: 'cors', method: 'GET' },
    { path: '/VAADIN/build/index.js', mode: 'no-cors', method: 'GET' },
    { path: '/end', mode: 'navigate', method: 'POST' },
  ])('has no hand in $method $path', async ({ path, mode, method }) => {
    expect(await ask(path, mode, method)).toBeUndefined();
  });

  it('fetches what it keeps anew between two patients, when settings may have changed', async () => {
    await ask('/attract');

    expect(kept()).toHaveLength(1);
  });

  it('stays with what it has where nothing comes', async () => {
    cache.addAll.mockRejectedValue(new TypeError('no network'));

    await expect(ask('/attract')).resolves.toBe('from the server');
  });

  it('fetches nothing anew during a visit', async () => {
    await ask('/quiz');

    expect(kept()).toEqual([]);
  });
});

/*
 * Shows a station's own page instead of the browser's error page if no server responds. It caches only that page and
 * never any patient data.
 */
const KEPT = ['/offline', '/station/offline.js', '/station/station.css'];
/** Shown between two patients. The cache is refreshed then, because the station's settings may have changed. */
const BETWEEN_PATIENTS = '/attract';
const GATEWAY_ERRORS = [502, 503, 504];

declare const self: ServiceWorkerGlobalScope;

const keep = async () =>
  (await caches.open('station')).addAll(KEPT.map((path) => new Request(path, { cache: 'reload' })));

async function page(request: Request) {
  try {
    const answer = await fetch(request);
    return GATEWAY_ERRORS.includes(answer.status) ? ((await caches.match('/offline')) ?? answer) : answer;
  } catch (problem) {
    const kept = await caches.match('/offline');
    if (kept) {
      return kept;
    }
    throw problem;
  }
}

async function asset(request: Request) {
  try {
    return await fetch(request);
  } catch (problem) {
    const kept = await caches.match(request, { ignoreSearch: true });
    if (kept) {
      return kept;
    }
    throw problem;
  }
}

self.addEventListener('install', (event) => event.waitUntil(keep().then(() => self.skipWaiting())));

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { pathname } = new URL(request.url);
  if (request.mode === 'navigate' && request.method === 'GET') {
    event.respondWith(page(request));
    if (pathname === BETWEEN_PATIENTS) {
      // If the refresh fails, the old cache stays.
      event.waitUntil(keep().catch(() => undefined));
    }
  } else if (KEPT.includes(pathname)) {
    event.respondWith(asset(request));
  }
});

export {};

/*
 * Shows a station's own page in place of the browser's when no server answers. It keeps that page and nothing else:
 * nothing of a patient goes through its hands.
 */
const KEPT = ['/offline', '/station/offline.js', '/station/station.css'];
const GATEWAY_ERRORS = [502, 503, 504];

self.addEventListener('install', (event) =>
  event.waitUntil(
    caches
      .open('station')
      .then((cache) => cache.addAll(KEPT))
      .then(() => self.skipWaiting()),
  ),
);

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

async function page(request) {
  try {
    const answer = await fetch(request);
    return GATEWAY_ERRORS.includes(answer.status) ? ((await caches.match('/offline')) ?? answer) : answer;
  } catch (problem) {
    return (await caches.match('/offline')) ?? Promise.reject(problem);
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.mode === 'navigate' && request.method === 'GET') {
    event.respondWith(page(request));
  } else if (KEPT.includes(new URL(request.url).pathname)) {
    event.respondWith(fetch(request).catch(() => caches.match(request, { ignoreSearch: true })));
  }
});

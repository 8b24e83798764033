import { cacheName, cachePrefix, keptAddress, type Precache, toKept } from './precache.ts';

declare const self: ServiceWorkerGlobalScope;
declare const __PRECACHE__: Precache;

const precache = __PRECACHE__;
const { scope } = self.registration;

async function keepEverything(): Promise<void> {
  const cache = await caches.open(cacheName(precache));
  await Promise.all(
    precache.files.map(async ({ path, integrity, headers }) => {
      const address = new URL(path, scope).href;
      const response = await fetch(new Request(address, { cache: 'reload', integrity, credentials: 'omit' }));
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      await cache.put(address, await toKept(response, { ...precache.everywhere, ...headers }));
    }),
  );
}

async function forgetOlderVersions(): Promise<void> {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith(cachePrefix) && name !== cacheName(precache));
  await Promise.all(older.map((name) => caches.delete(name)));
}

// There is no skipWaiting and no clients.claim: a new version waits until every tab is closed, so that the code under an open
// journal never changes. Installing is all or nothing.
self.addEventListener('install', (event) => event.waitUntil(keepEverything()));
self.addEventListener('activate', (event) => event.waitUntil(forgetOlderVersions()));

self.addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET') return;
  const address = keptAddress(precache, event.request.url, scope);
  if (address === undefined) return;
  // Looked up without opening: a cache that was deleted must not come back for being asked.
  event.respondWith(caches.match(address, { cacheName: cacheName(precache) }).then((kept) => kept ?? fetch(event.request)));
});

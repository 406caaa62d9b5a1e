// Keeps the page itself, so that it opens without a network. What the page shows it keeps on its own (pocket.ts).
export {}
declare const self: ServiceWorkerGlobalScope
declare const SHELL_FILES: readonly string[]
declare const SHELL_VERSION: string

const shell = `shell-${SHELL_VERSION}`

self.addEventListener('install', event => event.waitUntil(fill().then(() => self.skipWaiting())))
self.addEventListener('activate', event => event.waitUntil(clear().then(() => self.clients.claim())))
self.addEventListener('fetch', event => {
  const { origin } = new URL(event.request.url)
  if (event.request.method === 'GET' && origin === self.location.origin) event.respondWith(answer(event.request))
})

async function fill(): Promise<void> {
  const cache = await caches.open(shell)
  await cache.addAll(SHELL_FILES.map(file => new Request(file, { cache: 'reload' })))
}

async function clear(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(names.filter(name => name.startsWith('shell-') && name !== shell).map(name => caches.delete(name)))
}

// Which circuit is shown stands behind the question mark; the file is the same.
async function answer(request: Request): Promise<Response> {
  return (await (await caches.open(shell)).match(request, { ignoreSearch: true })) ?? fetch(request)
}

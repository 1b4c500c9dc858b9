/// <reference lib="dom" />
import { scriptUrl } from './trusted.ts'

/** Keeps this page, and what all pages need, for reading without a connection. Pages opened as files need no keeper. */
export function startOffline(): void {
  if (!location.protocol.startsWith('http') || !('serviceWorker' in navigator)) return
  const { serviceWorker = '', root = './' } = document.documentElement.dataset
  navigator.serviceWorker
    .register(scriptUrl(serviceWorker), { scope: root })
    .then(() => navigator.serviceWorker.ready)
    .then(({ active }) => active?.postMessage({ keep: location.href.replace(/[?#].*$/s, '') }))
    .catch(() => undefined) // a private window, or a host that serves no secure pages: the site works, but only with a connection
}

import { createRequire } from 'node:module'

/**
 * Told to mimalloc, the allocator inside resvg. A picture of 9 million pixels touches over 100 MB of new memory; in pages of 4 KiB the system
 * needs as long to hand them out as resvg needs to draw.
 */
const LARGE_PAGES = 'MIMALLOC_ALLOW_LARGE_OS_PAGES'

/** Loads resvg. Its allocator reads the environment once, while it is loaded: nothing else sees the change, and who has set it keeps his choice. */
function load(): typeof import('@resvg/resvg-js') {
  const require = createRequire(import.meta.url)
  if (process.env[LARGE_PAGES] !== undefined) return require('@resvg/resvg-js')
  process.env[LARGE_PAGES] = '1'
  try {
    return require('@resvg/resvg-js')
  } finally {
    delete process.env[LARGE_PAGES]
  }
}

export const { Resvg } = load()

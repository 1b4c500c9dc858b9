import { defineConfig } from 'vitest/config'

/** What may go wrong around a build: killed processes, damaged caches, full disks, other Node versions. Minutes, not seconds: `npm run test:robust`. */
export default defineConfig({
  test: {
    include: ['test/robust/*.test.ts'],
    globalSetup: ['./test/robust/compile.ts'],
    setupFiles: ['./test/seed.ts'],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    fileParallelism: false,
  },
})

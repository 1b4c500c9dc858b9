import { defineConfig } from 'vitest/config'
import base from './vitest.config.ts'

/** Tests in a real browser: Chromium at `CHROMIUM_PATH`, by default Debian's. */
export default defineConfig({
  ...base,
  test: { include: ['test/browser/*.test.ts'], setupFiles: ['./test/seed.ts'], testTimeout: 120_000, fileParallelism: false },
})

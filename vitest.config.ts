import { defineConfig } from 'vitest/config'
import tsconfig from './tsconfig.json' with { type: 'json' }

/** `fourplane`, `fourplane/tech`, … are the sources here, as in tsconfig.json. */
const alias = Object.entries(tsconfig.compilerOptions.paths).map(([name, [file = '']]) => ({
  find: new RegExp(`^${name}$`),
  replacement: new URL(file, import.meta.url).pathname,
}))

export default defineConfig({
  resolve: { alias },
  test: {
    setupFiles: ['./test/seed.ts'],
    include: ['{dsl,src,test}/**/*.test.ts'],
    // They need a browser, install packages or take minutes: `npm run test:browser`, `npm run test:examples`, `npm run test:robust`.
    exclude: [
      'test/browser/**',
      'test/robust/**',
      '**/node_modules/**',
      ...(process.env['EXAMPLES'] === undefined ? ['test/examples/**'] : []),
    ],
    typecheck: { enabled: true, include: ['{dsl,src,test}/**/*.test-d.ts'] },
    testTimeout: 60_000,
    hookTimeout: 240_000,
  },
})

/** Compiles the package to `dist/`: JavaScript and declarations by the TypeScript compiler, and the fonts beside them. */
import { execFileSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'

rmSync('dist', { recursive: true, force: true })
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
cpSync('src/text/fonts', 'dist/src/text/fonts', { recursive: true, filter: (file) => !/\.ts$/.test(file) })
cpSync('src/rules/messages', 'dist/src/rules/messages', { recursive: true })

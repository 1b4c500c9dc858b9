/** Compiles the package to `dist/`: JavaScript and declarations by the TypeScript compiler, and the fonts beside them. */
import { execFileSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'

rmSync('dist', { recursive: true, force: true })
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
cpSync('src/text/fonts', 'dist/src/text/fonts', { recursive: true, filter: (file) => !/\.ts$/.test(file) })
for (const folder of ['src/rules/messages', 'src/lint/messages']) cpSync(folder, `dist/${folder}`, { recursive: true })
cpSync('src/dev/browser/preview.css', 'dist/src/dev/browser/preview.css')

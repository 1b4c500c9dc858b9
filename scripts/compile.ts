/** Compiles the package to `dist/`: JavaScript and declarations by the TypeScript compiler; beside them fonts, messages and what the site is made of. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { bundle } from '../src/site/assets.ts'

rmSync('dist', { recursive: true, force: true })
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
cpSync('src/text/fonts', 'dist/src/text/fonts', { recursive: true, filter: (file) => !/\.ts$/.test(file) })
for (const folder of ['src/rules/messages', 'src/lint/messages']) cpSync(folder, `dist/${folder}`, { recursive: true })
for (const folder of ['src/site/style', 'src/site/fonts']) cpSync(folder, `dist/${folder}`, { recursive: true })
mkdirSync('dist/src/site/browser')
for (const name of ['site', 'service-worker'] as const) writeFileSync(`dist/src/site/browser/${name}.bundle.js`, await bundle(name))
cpSync('src/dev/browser/preview.css', 'dist/src/dev/browser/preview.css')

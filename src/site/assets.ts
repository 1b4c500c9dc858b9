import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { planeOrder, planes } from '../../dsl/plane.ts'
import { scopedRules } from '../svg/theme.ts'
import type { SiteFile } from './pages/listing.ts'

const STYLES = ['site.css', 'lists.css', 'diagram.css', 'media.css'] as const
const FONTS = ['plex-sans.woff2', 'plex-sans-semibold.woff2', 'plex-mono.woff2'] as const
/** Hexadecimal digits of a content hash in a file name. */
const HASH_LENGTH = 10

/** A file under a name that changes with its content: it may be cached for ever. */
export function hashed(name: string, content: string | Uint8Array): SiteFile {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, HASH_LENGTH)
  return { path: `assets/${name.replace(/\.(\w+)$/, `.${hash}.$1`)}`, content }
}

/** Style sheet, fonts, script and icon. */
export async function siteAssets(): Promise<
  Readonly<Record<'style' | 'script' | 'icon', SiteFile>> & { readonly fonts: readonly SiteFile[] }
> {
  const fonts = await Promise.all(FONTS.map(async (name) => ({ name, file: hashed(name, await readFile(here(`fonts/${name}`))) })))
  const styles = await Promise.all(STYLES.map((name) => readFile(here(`style/${name}`), 'utf8')))
  const [before = '', ...after] = styles
  const style = fonts.reduce(
    (css, { name, file }) => css.replaceAll(`url("${name}")`, `url("${file.path.replace('assets/', '')}")`),
    [before, drawingRules(), ...after].join('\n'),
  )
  return {
    style: hashed('site.css', style),
    script: hashed('site.js', await browserScript('site')),
    icon: hashed('icon.svg', icon()),
    fonts: fonts.map(({ file }) => file),
  }
}

/** What the style sheets of the pictures say, once for all pages: the theme is that of the page, and on paper it is light. */
function drawingRules(): string {
  const dark = (root: string) => scopedRules('dark', `${root} .drawing`)
  return [
    scopedRules('light', '.drawing'),
    `@media screen and (prefers-color-scheme:dark){${dark(':root:not([data-theme="light"])')}}`,
    `@media screen{${dark(':root[data-theme="dark"]')}}`,
    '',
  ].join('\n')
}

function icon(): string {
  const bars = planeOrder.map(
    (plane, index) => `<rect x="1" y="${1 + index * 4.8}" width="18" height="3.6" rx="1" fill="${planes[plane].colour}"/>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20">${bars.join('')}</svg>\n`
}

/** A script for browsers as one file: from the compiled package as it is there, from the sources bundled now. */
export async function browserScript(name: 'site' | 'service-worker'): Promise<string> {
  const compiled = here(`browser/${name}.bundle.js`)
  if (existsSync(compiled)) return readFile(compiled, 'utf8')
  return bundle(name)
}

/** Bundles a script of `browser/`. Of the sources only: the compiled package brings the bundles. */
export async function bundle(name: 'site' | 'service-worker'): Promise<string> {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: [here(`browser/${name}.ts`)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife', // a page that was opened as a file may load no module
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
  })
  return outputFiles[0]?.text ?? ''
}

function here(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}

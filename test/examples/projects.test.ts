/** The projects in `examples/`: installed from the packed package as a stranger would, and built for real. */
import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { DOMParser } from 'linkedom'
import { beforeAll, describe, expect, test } from 'vitest'
import { folderWith, run } from '../command.ts'

const ROOT = resolve(import.meta.dirname, '../..')
let tarball = ''

beforeAll(async () => {
  const folder = await folderWith({})
  const packed = await run('npm', ['pack', '--silent', '--pack-destination', folder], ROOT)
  tarball = join(folder, packed.out.trim().split('\n').at(-1) ?? '')
})

/** Installs and builds an example; answers its folder. */
async function built(example: string): Promise<string> {
  const folder = join(await folderWith({}), example)
  await cp(join(ROOT, 'examples', example), folder, { recursive: true })
  const installed = await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], folder)
  expect(installed.code, installed.err).toBe(0)
  const outcome = await run('npm', ['run', 'build'], folder)
  expect(outcome.code, outcome.out + outcome.err).toBe(0)
  return folder
}

/** A picture for everybody: it has a title and says what it shows, by ids that are there once. */
function expectAccessible(html: string, count: number): void {
  const page = new DOMParser().parseFromString(`<html><body>${html}</body></html>`, 'text/html')
  const pictures = [...page.querySelectorAll('svg[role=img]')]
  expect(pictures).toHaveLength(count)
  for (const picture of pictures) {
    const [title = '', description = ''] = (picture.getAttribute('aria-labelledby') ?? '').split(' ')
    for (const id of [title, description]) expect(page.querySelectorAll(`[id="${id}"]`), id).toHaveLength(1)
  }
}

test('Vite: the picture as text and as a file', async () => {
  const folder = await built('vite')
  const assets = await readdir(join(folder, 'dist/assets'))
  const svg = assets.find((name) => /^checkout-.*\.svg$/.test(name)) ?? ''
  expect(await readFile(join(folder, 'dist/assets', svg), 'utf8')).toContain(
    '<title id="shop-architecture-checkout-title">Checkout</title>',
  )
  const script = await readFile(join(folder, 'dist/assets', assets.find((name) => name.endsWith('.js')) ?? ''), 'utf8')
  expect(script).toContain(`/assets/${svg}`)
  expect(script).toContain('Order store') // the Mermaid file
  expect(script).toContain('#fourplane-shop-architecture-checkout .sheet{')
})

test('Vite: a diagram with an error fails the build at its line', async () => {
  const folder = join(await folderWith({}), 'vite')
  await cp(join(ROOT, 'examples/vite'), folder, { recursive: true })
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], folder)
  const file = join(folder, 'diagrams/checkout.ts')
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace("technology('service', 'Checkout API')", "technology('service', 'Service A')"))
  const { code, out, err } = await run('npm', ['run', 'build'], folder)
  expect(code).not.toBe(0)
  expect(out + err).toMatch(/checkout\.ts:\d+ FP001 /)
})

describe('remark', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await built('remark')
  })

  test('HTML, as in Astro and Starlight', async () => {
    const html = await readFile(join(folder, 'dist/page.html'), 'utf8')
    expectAccessible(html, 2)
    expect(html).toContain('[data-theme=dark] #fourplane-1 .sheet{')
    expect(html).not.toContain('prefers-color-scheme')
  })

  test('a component of MDX, as in Docusaurus', async () => {
    const code = await readFile(join(folder, 'dist/page.js'), 'utf8')
    expect(code).toContain('_components.svg')
    expect(code).toContain('id: "fourplane-2"')
  })
})

test('VitePress: fences inline, diagram files as files of the site', async () => {
  const dist = join(await built('vitepress'), '.vitepress/dist')
  const html = await readFile(join(dist, 'index.html'), 'utf8')
  expectAccessible(html.replace(/^[\s\S]*<body>|<\/body>[\s\S]*$/g, ''), 1)
  const [, address = ''] = /<img src="([^"]+)" alt="How an order is stored"/.exec(html) ?? []
  expect(address).toMatch(/^\/assets\/checkout\..*\.svg$/)
  expect(await readFile(join(dist, address), 'utf8')).toContain('How an order gets from the browser')
})

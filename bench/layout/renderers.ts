/** Other programs that draw Mermaid text, by the size of their pictures. */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { renderMermaidSVG } from 'beautiful-mermaid'
import { chromium } from 'playwright-core'

/** The size of a picture and of its smallest text, in px. */
export interface Size {
  readonly width: number
  readonly height: number
  readonly smallestText: number
}

export function sizeByBeautifulMermaid(text: string): Size {
  return sizeOf(renderMermaidSVG(text))
}

const BROWSER = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
export const hasBrowser: boolean = existsSync(BROWSER)

/** The sizes of the pictures of Mermaid 12 in a real browser; `undefined` where it fails. */
export async function sizesByMermaid(texts: readonly string[]): Promise<(Size | undefined)[]> {
  const script = join(createRequire(import.meta.url).resolve('mermaid'), '../mermaid.min.js')
  const browser = await chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] })
  const page = await browser.newPage()
  await page.setContent('<body></body>')
  await page.addScriptTag({ path: script })
  const sizes: (Size | undefined)[] = []
  for (const [index, text] of texts.entries()) {
    const svg = await page.evaluate(
      `(async () => { mermaid.initialize({ startOnLoad: false }); return (await mermaid.render('m${index}', ${JSON.stringify(text)})).svg })().catch(() => '')`,
    )
    sizes.push(typeof svg === 'string' && svg !== '' ? sizeOf(svg) : undefined)
  }
  await browser.close()
  return sizes
}

function sizeOf(svg: string): Size {
  const [, width = '0', height = '0'] = /viewBox="[-\d.e]+ [-\d.e]+ ([\d.e]+) ([\d.e]+)"/.exec(svg) ?? []
  const texts = [...svg.matchAll(/font-size[:=]\s*"?([\d.]+)(?:px)?/g)].map(([, size]) => Number(size)).filter((size) => size > 0)
  return { width: Number(width), height: Number(height), smallestText: Math.min(...texts) }
}

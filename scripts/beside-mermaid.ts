/**
 * Draws texts as this project and as Mermaid 12 draw them, side by side, to be looked at: `npx tsx scripts/beside-mermaid.ts <folder>` writes a
 * PNG for each figure of two diagrams of the Atlas, and of the filled example of each template; the odd ones light, the even ones dark.
 */
import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Diagram } from '../dsl/categories/diagram.ts'
import { lower } from '../src/lower/index.ts'
import { print } from '../src/mermaid/index.ts'
import { toSvg } from '../src/render.ts'
import meta from '../systems/meta/incident/bgp-withdrawal-2021-10-04.ts'
import netflix from '../systems/netflix/architecture/architecture.ts'
import { launch } from '../test/browser/chromium.ts'
import { examples } from '../test/samples/categories.ts'

/** Both pictures are shown this wide, in px, as a page of a documentation would. */
const WIDTH = 1000

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('give the folder for the pictures')
mkdirSync(folder, { recursive: true })

const figures = ([netflix, meta, ...Object.values(examples)] as readonly Diagram[]).flatMap((diagram) => {
  const { figure, more = [] } = lower(diagram)
  return [figure, ...more.map((one) => one.figure)].map((one, index) => ({
    name: `${diagram.id.replaceAll('/', '-')}-${index + 1}`,
    figure: one,
  }))
})
const script = join(createRequire(import.meta.url).resolve('mermaid'), '../mermaid.min.js')
const browser = await launch()
for (const [index, { name, figure }] of figures.entries()) {
  const theme = index % 2 === 0 ? 'light' : 'dark'
  const text = print(figure)
  const page = await browser.newPage({ viewport: { width: 2 * WIDTH + 60, height: 900 }, colorScheme: theme })
  const ours = await toSvg(text, { theme })
  await page.setContent(`<body style="margin:20px;display:flex;gap:20px;background:${theme === 'light' ? '#fff' : '#111'}">
    <div style="width:${WIDTH}px">${ours}</div><div style="width:${WIDTH}px" id="theirs"></div>
    <style>svg { max-width: 100%; height: auto }</style></body>`)
  await page.addScriptTag({ path: script })
  await page.evaluate(`(async () => {
    mermaid.initialize({ startOnLoad: false, theme: ${JSON.stringify(theme === 'light' ? 'default' : 'dark')} })
    document.querySelector('#theirs').innerHTML = (await mermaid.render('theirs-svg', ${JSON.stringify(text)})).svg
  })()`)
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
  await page.close()
  console.log(name)
}
await browser.close()

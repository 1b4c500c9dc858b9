/**
 * How good the pictures of flows are, beside those of other engines and programs: faults, crossings and bends, and whether a picture is
 * legible on a page. `npm run layout-quality -- 40` takes another number of figures than 300 of each set.
 */
import { bareDrawing } from '../src/figure/drawing.ts'
import { layout } from '../src/layout/index.ts'
import type { FlowScene, PlacedText } from '../src/layout/scene.ts'
import { textWidth } from '../src/text/measure.ts'
import { hasCorpus } from '../test/corpus/blocks.ts'
import { type LayOut, layOutWithDagre, layOutWithElk, layOutWithGraphviz } from './layout/engines.ts'
import { corpusSamples, generatedSamples, graphOf, type Sample } from './layout/figures.ts'
import { type Picture, qualityOf } from './layout/picture.ts'
import { hasBrowser, type Size, sizeByBeautifulMermaid, sizesByMermaid } from './layout/renderers.ts'

const count = Number(process.argv[2] ?? 300)
/** A page on which a picture is legible: its width, the height of two screens, and the smallest print, in px. */
const PAGE = { width: 1400, height: 1800, text: 9 }
const MAX_FIT_NODES = 40

const row = (cells: readonly (string | number)[], width = 11) =>
  cells.map((cell, index) => (index === 0 ? String(cell).padEnd(20) : String(cell).padStart(width))).join('')

function sceneOf({ figure }: Sample): { picture: Picture; overflow: number; size: Size } {
  const scene = layout(bareDrawing(figure))
  const flow = scene.parts[0]?.content as FlowScene
  const lines = flow.routes.map(({ from, to, points, label }) => ({
    from,
    to,
    points,
    ...(label === undefined ? {} : { label: label.box }),
  }))
  const texts = [...flow.cards.flatMap((card) => card.texts), ...flow.routes.flatMap(({ label }) => label?.texts ?? [])]
  return {
    picture: { width: scene.width, height: scene.height, cards: new Map(flow.cards.map(({ id, box }) => [id, box])), lines },
    overflow: [...flow.cards, ...flow.groups].filter((one) =>
      ('title' in one ? one.title : one.texts).some((text) => overflows(text, one.box)),
    ).length,
    size: { width: scene.width, height: scene.height, smallestText: Math.min(...texts.map(({ size }) => size)) },
  }
}

function overflows({ text, face, size, x, anchor }: PlacedText, box: { x: number; width: number }): boolean {
  const width = textWidth(text, face, size)
  const left = anchor === 'middle' ? x - width / 2 : x
  return left < box.x - 0.5 || left + width > box.x + box.width + 0.5
}

async function printQuality(title: string, samples: readonly Sample[]): Promise<void> {
  console.log(`\n${title}: ${samples.length} figures, sums\n`)
  console.log(row(['', 'cards over', 'through', 'label on', 'label on', 'text over-', 'cross-', '']))
  console.log(row(['', 'each other', 'a card', 'a card', 'a label', 'flowing', 'ings', 'bends']))
  const ours = samples.map(sceneOf)
  print(
    'fourplane',
    ours.map(({ picture }) => picture),
    ours.reduce((sum, { overflow }) => sum + overflow, 0),
  )
  for (const [name, layOut] of Object.entries<LayOut>({ elkjs: layOutWithElk, dagre: layOutWithDagre, graphviz: layOutWithGraphviz })) {
    const pictures: Picture[] = []
    let failed = 0
    for (const sample of samples) {
      const picture = await layOut(graphOf(sample.figure)).catch(() => undefined)
      if (picture === undefined) failed += 1
      else pictures.push(picture)
    }
    print(failed === 0 ? name : `${name} (${failed} failed)`, pictures)
  }

  function print(name: string, pictures: readonly Picture[], overflow: number | string = ''): void {
    const all = pictures.map(qualityOf)
    const sum = (key: keyof (typeof all)[number]) => all.reduce((total, quality) => total + quality[key], 0)
    console.log(
      row([
        name,
        sum('cardsOverlapping'),
        sum('linesThroughCards'),
        sum('labelsOnCards'),
        sum('labelsOnLabels'),
        overflow,
        sum('crossings'),
        sum('bends'),
      ]),
    )
  }
}

async function printFit(samples: readonly Sample[]): Promise<void> {
  const fitting = samples.filter(({ figure }) => figure.nodes.length <= MAX_FIT_NODES)
  const texts = fitting.map(({ text = '' }) => text)
  console.log(`\nfit: ${fitting.length} flowcharts of up to ${MAX_FIT_NODES} nodes, at most ${PAGE.width} px wide`)
  console.log(`legible: text of at least ${PAGE.text} px and at most ${PAGE.height} px high; shape: width ÷ height\n`)
  console.log(row(['', 'legible', 'too small', 'too high', 'shape 10 %', 'median', '90 %']))
  print(
    'fourplane',
    fitting.map((sample) => sceneOf(sample).size),
  )
  const elk = await Promise.all(fitting.map(({ figure }) => layOutWithElk(graphOf(figure)).catch(() => undefined)))
  print(
    'elkjs',
    elk.map((picture) => picture && { ...picture, smallestText: 11 }),
  )
  print(
    'beautiful-mermaid',
    texts.map((text) => attempt(() => sizeByBeautifulMermaid(text))),
  )
  if (hasBrowser) print('Mermaid 12', await sizesByMermaid(texts))
  else console.log('Mermaid 12: needs a browser, named by CHROMIUM')

  function print(name: string, sizes: readonly (Size | undefined)[]): void {
    const seen = sizes.filter((size) => size !== undefined)
    const shrunk = seen.map(({ width, height, smallestText }) => {
      const scale = Math.min(1, PAGE.width / width)
      return { small: smallestText * scale < PAGE.text, high: height * scale > PAGE.height }
    })
    const shapes = seen.map(({ width, height }) => width / height).sort((a, b) => a - b)
    const at = (share: number) => (shapes[Math.floor(share * (shapes.length - 1))] ?? 0).toFixed(2)
    const legible = shrunk.filter(({ small, high }) => !small && !high).length
    const small = shrunk.filter((one) => one.small).length
    const high = shrunk.filter((one) => one.high).length
    console.log(row([name, `${((100 * legible) / sizes.length).toFixed(1)} %`, small, high, at(0.1), at(0.5), at(0.9)]))
  }
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}

if (hasCorpus) {
  const corpus = await corpusSamples(count)
  await printQuality('hand-written', corpus)
  await printFit(corpus)
} else console.log('hand-written: the corpus is not beside this repository, skipped')
await printQuality('generated', generatedSamples(count))

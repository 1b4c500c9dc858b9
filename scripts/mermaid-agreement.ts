/**
 * How far this package and Mermaid's own parser agree on hand-written texts: which they accept, what flowcharts mean, what is repaired. Reads the
 * corpus where it lies beside the repository, else the samples of the tests. `npm run mermaid-agreement -- texts.jsonl` takes another file of
 * lines with `kind` and `text`.
 */
import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import type { Flowchart } from '../src/figure/flowchart.ts'
import { SHAPE_OF_BRACKETS, shapeOfName } from '../src/mermaid/flowchart/shape-names.ts'
import { parse, repair } from '../src/mermaid/index.ts'
import { blocks, hasCorpus } from '../test/corpus/blocks.ts'
import { samples } from '../test/corpus/samples.ts'
import { type SeenFlowchart, seenByMermaid } from '../test/oracle/flowchart.ts'
import { acceptedByMermaid } from '../test/oracle/mermaid.ts'

interface Text {
  readonly id: string
  readonly text: string
}

const [file] = process.argv.slice(2).filter((one) => !one.startsWith('-'))
const verbose = process.argv.includes('--verbose')

function textsOf(): readonly Text[] {
  if (file !== undefined)
    return readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line, index) => ({ id: String(index + 1), ...(JSON.parse(line) as { text: string }) }))
  if (hasCorpus) return blocks()
  console.log('the corpus is not there: the samples of the tests stand for it\n')
  return Object.entries(samples).map(([id, text]) => ({ id, text }))
}

/** A count of those that are so among all that were asked. */
class Share {
  readonly name: string
  readonly target: number
  good = 0
  all = 0
  constructor(name: string, target: number) {
    this.name = name
    this.target = target
  }
  add(good: boolean, id: string): void {
    this.all += 1
    if (good) this.good += 1
    else if (verbose) console.log(`${this.name}: ${id}`)
  }
  line(): string {
    if (this.all === 0) return `${this.name.padEnd(44)}       none`
    const percent = (100 * this.good) / this.all
    return `${this.name.padEnd(44)} ${`${this.good}/${this.all}`.padStart(11)} ${percent.toFixed(2).padStart(7)} %  (at least ${this.target} %)${percent < this.target ? '  BELOW' : ''}`
  }
}

const verdicts = new Map<string, Share>()
const verdict = new Share('verdict, all kinds', 99.5)
const vertices = new Share('flowcharts: vertices', 99.5)
const edges = new Share('flowcharts: edges', 99.5)
const groups = new Share('flowcharts: subgraphs', 99.5)
const repaired = new Share('repaired of those that do not parse', 90)
const repairedForMermaid = new Share('repaired texts that Mermaid accepts', 100)
const untouched = new Share('byte-identical of those that parse', 100)

const HEADS: Readonly<Record<string, string>> = { arrow: 'point', none: 'open', circle: 'circle', cross: 'cross' }
/** Mermaid's name of an edge by its heads. */
function typeOf({ heads: { start, end } }: Flowchart['edges'][number]): string {
  return `${start === 'none' ? '' : 'double_'}arrow_${HEADS[end]}`
}

/** The shape that Mermaid draws for what it calls one: by brackets, or by a name after `shape:`; without either, a rectangle. */
function shapeOf(name: string): string {
  const byBrackets: Readonly<Record<string, string>> = SHAPE_OF_BRACKETS
  return name === '' ? 'rect' : (byBrackets[name] ?? shapeOfName(name) ?? name)
}

function compareFlowcharts(figure: Flowchart, seen: SeenFlowchart, id: string): void {
  const named = new Set(figure.groups.map((group) => group.id))
  const sort = <T extends { readonly id: string }>(all: readonly T[]): T[] => [...all].sort((a, b) => (a.id < b.id ? -1 : 1))
  const ours = sort(figure.nodes.map((node) => ({ id: node.id, label: loose(node.label), shape: node.shape, classes: [...node.classes] })))
  const theirs = sort(
    seen.vertices
      .filter((vertex) => !named.has(vertex.id))
      .map(({ id: name, label, shape, classes }) => ({
        id: name,
        label: loose(label),
        shape: shapeOf(shape),
        classes: [...classes],
      })),
  )
  vertices.add(isDeepStrictEqual(ours, theirs), id)
  edges.add(
    isDeepStrictEqual(
      figure.edges.map((edge) => [edge.from, edge.to, loose(edge.label ?? ''), edge.stroke, typeOf(edge)]),
      seen.edges.map(({ from, to, label, stroke, type }) => [from, to, loose(label), stroke, type]),
    ),
    id,
  )
  groups.add(
    isDeepStrictEqual(
      new Map(figure.groups.map((group) => [group.id, loose(group.title)])),
      new Map(seen.groups.map((group) => [group.id, loose(group.title)])),
    ),
    id,
  )
}

/** Without what is no more than markup of a label: backquotes of Markdown, entities of HTML, white space at line ends. */
function loose(label: string): string {
  return label
    .replace(/^`|`$/g, '')
    .replace(/&(lt|gt|amp|quot);/g, (_, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"' })[name] ?? '')
    .replace(/\s*\n\s*/g, '\n')
    .trim()
}

for (const { id, text } of textsOf()) {
  const { kind = 'none', figure, diagnostics } = parse(text)
  const accepted = await acceptedByMermaid(text)
  if (figure === undefined && diagnostics.some(({ code }) => code === 'FP303')) continue // a kind that is only known: nothing is said of it
  const good = figure !== undefined && diagnostics.every(({ severity }) => severity !== 'error')
  const ofKind = verdicts.get(kind) ?? new Share(`verdict, ${kind}`, 99.5)
  verdicts.set(kind, ofKind)
  ofKind.add(good === accepted, id)
  verdict.add(good === accepted, id)
  if (good && accepted && figure.kind === 'flowchart') compareFlowcharts(figure, await seenByMermaid(text), id)
  const mended = repair(text).text
  if (accepted) untouched.add(mended === text, id)
  else {
    const parses = mended !== text && parse(mended).diagnostics.every(({ severity }) => severity !== 'error')
    repaired.add(parses, id)
    if (parses) repairedForMermaid.add(await acceptedByMermaid(mended), id)
  }
}
for (const share of [...verdicts.values(), verdict, vertices, edges, groups, repaired, repairedForMermaid, untouched])
  console.log(share.line())

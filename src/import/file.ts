import { publishedKinds } from '../../dsl/facts/source.ts'
import { type Code, call, commentLines, hole, type ListItem, list, object, print, text, width } from './code.ts'
import type { Model, ModelEdge, ModelNode } from './model.ts'
import { factCode } from './quantities.ts'

const MAX_LINE_LENGTH = 140

export interface FileOptions {
  readonly slug: string
  /** Where the drawing came from, as a person names it. */
  readonly from: string
  readonly title: string
  /** Code of the system, and the name of `fourplane` that it uses: `systems.netflix`, `systems`. */
  readonly system: { readonly code: string; readonly imports: readonly string[] }
}

/** The text of a diagram file: it type-checks but for its holes, and is formatted. */
export function fileText(model: Model, options: FileOptions): string {
  const body = [
    comment(
      [`Imported from ${options.from}. Each fillIn(…) is a type error until you put what it asks for in its place.`, ...model.remarks],
      '',
    ),
    sourceText(),
    model.nodes.map(nodeText).join('\n'),
    print(diagramCode(model, options), '', 'export default '),
  ]
  const used = body.join('\n')
  const names = [
    'architecture',
    'cell',
    'cluster',
    'control',
    'edge',
    'fillIn',
    'group',
    'region',
    'requestFlow',
    'service',
    'source',
    'state',
    'technology',
  ]
    .filter((name) => new RegExp(`(?<![\\w.'])${name}\\(`).test(withoutTexts(used)))
    .concat(options.system.imports)
  const units = [
    ...new Set(
      [...model.nodes.flatMap(({ facts }) => facts), ...model.edges.flatMap(({ latency, timeout }) => [latency, timeout])].flatMap(
        (found) => found?.units ?? [],
      ),
    ),
  ]
  if (model.edges.some(({ timeout }) => timeout?.dimension === 'latency')) units.push('lasting')
  const imports = [
    importText(names, 'fourplane'),
    ...(/(?<![\w.])tech\./.test(withoutTexts(used)) ? ["import * as tech from 'fourplane/tech'"] : []),
    ...(units.length === 0 ? [] : [importText(units, 'fourplane/units')]),
  ]
  return `${[imports.join('\n'), ...body].filter((part) => part !== '').join('\n\n')}\n`
}

/** Code without its comments and texts, in which names can be looked for. */
function withoutTexts(code: string): string {
  return code.replace(/^\s*\/\/.*$/gm, '').replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, "''")
}

function importText(names: readonly string[], from: string): string {
  const order = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })
  const sorted = [...new Set(names)].sort((a, b) => order.compare(a, b))
  const flat = `import { ${sorted.join(', ')} } from '${from}'`
  return flat.length <= MAX_LINE_LENGTH ? flat : `import {\n${sorted.map((name) => `  ${name},`).join('\n')}\n} from '${from}'`
}

function comment(lines: readonly string[], indent: string): string {
  return lines
    .flatMap(commentLines)
    .map((line) => `${indent}// ${line}`)
    .join('\n')
}

/** One source for all numbers of a drawing: whoever fills it in says once where they come from, and gives another to those that differ. */
function sourceText(): string {
  const spec = object(
    [
      ['url', hole('the https address of the very page that says the numbers of this drawing')],
      ['title', hole('the title of the page')],
      ['publisher', hole('who published it')],
      ['published', hole('the date, such as 2025-03-01')],
      ['kind', hole(`${publishedKinds.join(', ')}, dashboard or load-test`)],
      ['seen', hole('whole, opening or digest: how you read it')],
    ],
    true,
  )
  return print(call('source', spec), '', 'const article = ')
}

function nodeText(node: ModelNode): string {
  const { technology, label, facts, plane, name, comments } = node
  const entries: (readonly [string, Code])[] = []
  const what = technology === undefined ? call('technology', text(plane), text(label)) : `tech.${technology.key}`
  if (technology !== undefined && label !== technology.technology.name) entries.push(['label', text(label)])
  if (technology?.technology.release === 'versioned')
    entries.push([
      'version',
      technology.version === undefined ? hole(`the version of ${technology.technology.name} that runs`) : text(technology.version),
    ])
  if (facts.length > 0) entries.push(['facts', object(facts.map((fact) => [fact.label, factCode(fact)] as const))])
  const made = entries.length === 0 ? call(plane, what) : call(plane, what, object(entries))
  const above = comment(comments, '')
  return `${above === '' ? '' : `${above}\n`}${print(made, '', `const ${name} = `)}`
}

function diagramCode(model: Model, { slug, title, system }: FileOptions): Code {
  const nodes = model.nodes
  const anchor = (nodes.find(({ plane }) => plane === 'service') ?? nodes[0])?.name ?? hole('a node of this diagram')
  const groups = model.groups.map(
    ({ kind, plane, title: name, members, comments }): ListItem => ({
      value: call(kind, text(plane), text(name), list(members)),
      comments: comments.flatMap(commentLines),
    }),
  )
  const flow: readonly (Code | ListItem)[] = model.edges.length === 0 ? [hole('the arrows of this diagram: a.to(b)')] : flowsOf(model.edges)
  const spec: (readonly [string, Code])[] = [
    ['system', system.code],
    ['title', text(title)],
    ['summary', hole('one or two sentences: what the reader sees')],
    ['flow', list(flow)],
    ...(groups.length === 0 ? [] : [['groups', list(groups)] as const]),
    ...(model.kind === 'architecture' ? [['view', text('architecture')] as const] : [['path', pathCode(model.edges)] as const]),
    [
      'metrics',
      object(
        [
          ['throughput', hole('rps(…).from(article)')],
          ['latency', hole('p99(ms(…)).from(article)')],
          ['availability', hole('availability(…).from(article)')],
          ['cost', hole("usd(…).per('month').from(article)")],
        ],
        true,
      ),
    ],
    ['onCall', onCallCode(anchor)],
    [
      'failures',
      list([
        object([
          ['what', hole('what goes wrong')],
          ['component', anchor],
          ['effect', hole('what it does')],
          ['recovery', hole('how it ends')],
          ['source', 'article'],
        ]),
      ]),
    ],
  ]
  return call(model.kind === 'architecture' ? 'architecture' : 'requestFlow', text(slug), object(spec, true))
}

/** Arrows that follow one another are one chain where it fits on a line; an arrow with facts or comments stands alone. */
function flowsOf(edges: readonly ModelEdge[]): ListItem[] {
  const items: ListItem[] = []
  let chain: { text: string; end: string } | undefined
  const close = (): void => {
    if (chain !== undefined) items.push({ value: chain.text })
    chain = undefined
  }
  for (const edge of edges) {
    const via = viaCode(edge)
    const plain = via === undefined || typeof via === 'string'
    const step = plain ? `.to(${edge.to}${via === undefined ? '' : `, ${via}`})` : undefined
    if (step === undefined || edge.comments.length > 0) {
      close()
      const value = via === undefined ? `${edge.from}.to(${edge.to})` : call(`${edge.from}.to`, edge.to, via)
      items.push({ value, comments: edge.comments.flatMap(commentLines) })
      continue
    }
    if (chain !== undefined && chain.end === edge.from && width(chain.text + step) + 5 <= MAX_LINE_LENGTH)
      chain = { text: chain.text + step, end: edge.to }
    else {
      close()
      const text_ = edge.from + step
      if (width(text_) + 5 > MAX_LINE_LENGTH)
        items.push({ value: call(`${edge.from}.to`, edge.to, object([['label', text(edge.label ?? '')]])) })
      else chain = { text: text_, end: edge.to }
    }
  }
  close()
  return items
}

function viaCode({ label, async, failure, latency, timeout }: ModelEdge): Code | undefined {
  const entries: (readonly [string, Code])[] = [
    ...(label === undefined ? [] : [['label', text(label)] as const]),
    ...(async ? [['async', 'true'] as const] : []),
    ...(failure ? [['failure', 'true'] as const] : []),
    ...(latency === undefined ? [] : [['latency', factCode(latency)] as const]),
    ...(timeout === undefined
      ? []
      : [['timeout', factCode(timeout.dimension === 'latency' ? { ...timeout, code: `lasting(${timeout.code})` } : timeout)] as const]),
  ]
  if (entries.length === 0) return undefined
  return entries.length === 1 && label !== undefined ? text(label) : object(entries)
}

function pathCode(edges: readonly ModelEdge[]): Code {
  const hops = edges.map(({ from, to, label, latency }) =>
    object([
      ['from', from],
      ['to', to],
      ['label', label === undefined ? hole('the call') : text(label)],
      ['latency', latency === undefined ? hole('ms(…).from(article)') : factCode(latency)],
      ['fallback', hole('what happens when it fails')],
      ['source', 'article'],
    ]),
  )
  return object(
    [
      ['slo', hole('ms(…).from(article): what the caller was promised')],
      ['hops', list(hops)],
    ],
    true,
  )
}

function onCallCode(anchor: string): Code {
  return object(
    [
      [
        'errors',
        list([
          object([
            ['text', hole('the exact error text')],
            ['printedBy', anchor],
            ['means', hole('what the reader may conclude')],
            ['source', 'article'],
          ]),
        ]),
      ],
      [
        'logs',
        list([
          object([
            ['where', hole('the log file, stream or command')],
            ['line', hole('the exact line')],
            ['printedBy', anchor],
            ['source', 'article'],
          ]),
        ]),
      ],
      [
        'metrics',
        list([
          object([
            ['name', hole('the exact name of the metric')],
            ['of', anchor],
            ['threshold', hole('when to act')],
            ['source', 'article'],
          ]),
        ]),
      ],
      [
        'runbook',
        list([
          object([
            ['do', hole('the first safe check')],
            ['command', hole('ready to paste')],
            ['expect', hole('what a good answer looks like')],
            ['risk', text('readOnly')],
          ]),
        ]),
      ],
      [
        'recovery',
        list([
          object([
            ['do', hole('what ends it')],
            ['risk', text('mutating')],
            ['undo', hole('how to take it back')],
            ['verify', hole('how to see that it worked')],
          ]),
        ]),
      ],
    ],
    true,
  )
}

import { resolve } from 'node:path'

/** The shortest correct diagram that no rule finds fault with, as text with holes: what tests fill with hostile or wrong parts. */
export interface Holes {
  readonly slug?: string
  readonly label?: string
  readonly metrics?: string
  readonly flow?: string
  readonly before?: string
  readonly system?: string
  readonly node?: string
  readonly onCall?: string
}

export function minimalDiagram({
  slug = 'small',
  label = 'Shop CDN',
  metrics = 'throughput: rps(10).from(blog), latency: ms(5).from(blog), availability: unpublished("no figure"), cost: unpublished("no figure")',
  flow = '[cdn.to(api, "forwards").to(orders, "writes"), monitoring.to(api, "scrapes")]',
  before = '',
  system = 'acme',
  node = '',
  onCall = '',
}: Holes = {}): string {
  return `import { architecture, control, edge, service, source, state, system, systems, technology, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import { ms, rps } from 'fourplane/units'
const acme = system('acme', 'Acme')
const talk = source({ url: 'https://acme.example/talks/orders', title: 'Orders', publisher: 'Acme', published: '2025', kind: 'talk', seen: 'whole' })
const blog = source({ url: 'https://acme.example/blog/scale', title: 'Scale', publisher: 'Acme', published: '2025', kind: 'engineering-blog', seen: 'whole' })
${before}
const cdn = edge(technology('edge', 'Acme CDN'), { label: ${JSON.stringify(label)} })
const api = service(technology('service', 'Acme API'), { label: 'Shop API' })
const orders = state(technology('state', 'Acme DB'), { label: 'Orders', facts: { writes: rps(3).from(talk), 'write time': ms(4).from(talk), reads: rps(30).from(talk) } })
const monitoring = control(technology('control', 'Acme Monitoring'))
${node}
export default architecture(${JSON.stringify(slug)}, {
  system: ${system},
  view: 'architecture',
  title: 'A small system',
  summary: 'Two components.',
  flow: ${flow},
  metrics: { ${metrics} },
  onCall: {
    errors: [{ text: 'boom', printedBy: api, means: 'it broke', source: blog }],
    logs: [{ where: 'stderr', line: 'boom', printedBy: api, source: blog }],
    metrics: [{ name: 'errors', of: api, threshold: '> 0', source: blog }],
    runbook: [{ do: 'count errors by kind', risk: 'readOnly' }],
    ${onCall === '' ? "recovery: [{ do: 'restart the last node that was deployed', risk: 'mutating', undo: 'none needed', verify: 'errors = 0' }]," : onCall}
  },
  failures: [{ what: 'it breaks', component: api, effect: 'no answers', recovery: 'restart', source: blog }],
})
`
}

/** The same file for a folder where the package is not installed: it imports the sources by their paths. */
export function withoutInstall(text: string): string {
  return text.replaceAll(
    /'fourplane(\/tech|\/units)?'/g,
    (_, entry = '') => `'${resolve(import.meta.dirname, '../../dsl', `.${entry}`, 'index.ts')}'`,
  )
}

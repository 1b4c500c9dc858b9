import { expect, test } from 'vitest'
import { architecture, edge, service, source, system, technology, unpublished } from '../../dsl/index.ts'
import { placeholderName } from './fp001-placeholder-name.ts'

const blog = source({ url: 'https://acme.example/blog/a', title: 'A', publisher: 'Acme', published: '2025', kind: 'paper', seen: 'whole' })
const none = unpublished('no figure')

/** What is said of a service of this name. */
function said(label: string): readonly string[] {
  const cdn = edge(technology('edge', 'Acme CDN'))
  const named = service(technology('service', 'Acme API'), { label })
  const diagram = architecture('a', {
    system: system('acme', 'Acme'),
    view: 'architecture',
    title: 'A',
    summary: 'A.',
    flow: [cdn.to(named, 'forwards')],
    metrics: { throughput: none, latency: none, availability: none, cost: none },
    onCall: {
      errors: [{ text: 'boom', printedBy: cdn, means: 'it broke', source: blog }],
      logs: [{ where: 'stderr', line: 'boom', printedBy: cdn, source: blog }],
      metrics: [{ name: 'errors', of: cdn, threshold: '> 0', source: blog }],
      runbook: [{ do: 'count errors by kind', risk: 'readOnly' }],
      recovery: [{ do: 'restart', risk: 'mutating', undo: 'none needed', verify: 'errors = 0' }],
    },
    failures: [{ what: 'it breaks', component: cdn, effect: 'no answers', recovery: 'restart', source: blog }],
  })
  return placeholderName.check(diagram).map(({ message }) => message)
}

test.each(['Service A', 'service-12', 'DB 1', 'Microservice', 'foo', 'Foo of orders', 'Test', 'test server 2', 'Example API', 'My app'])(
  'a placeholder: %s',
  (name) => expect(said(name)).toEqual([`“${name}” is a placeholder: write the name that its operators use`]),
)

test.each(['Test hosts of the core', 'Test grid', 'Service mesh of Acme', 'API gateway', 'Barista', 'Cache fleet', 'Server 12 of Gotham'])(
  'a name: %s',
  (name) => expect(said(name)).toEqual([]),
)

import { generator } from '../test/generated-figures.ts'

const TECHNOLOGIES = {
  edge: ['cloudFront', 'route53', 'fastly', 'webBrowser'],
  service: ['awsLambda', 'googleCloudRun', 'stripeApi', 'ec2'],
  state: ['dynamoDb', 's3', 'sqs', 'aurora'],
  control: ['cloudWatch', 'eks', 'pagerDuty', 'launchDarkly'],
} as const
const PLANES = ['edge', 'service', 'service', 'state', 'state', 'control'] as const

/** The same for every flow between two nodes: contradicting figures are an error. */
function latencyMs(from: number, to: number): number {
  return 1 + ((from * 31 + to * 17) % 90)
}

/** The text of a diagram file, of 30 nodes and 40 edges if not told otherwise; the same seed gives the same text. */
export function generatedDiagram(seed: number, nodeCount = 30, edgeCount = 40): string {
  const random = generator(seed)
  const nodes = Array.from({ length: nodeCount }, (_, index) => {
    const plane = PLANES[index % PLANES.length] as (typeof PLANES)[number]
    const technology = TECHNOLOGIES[plane][index % 4]
    const facts = index % 3 === 0 ? `, facts: { load: rps(${1000 + Math.floor(random() * 90_000)}).from(blog) }` : ''
    return `const n${index} = ${plane}(tech.${technology}, { label: 'Component ${seed}-${index}'${facts} })`
  })
  const flows = Array.from({ length: edgeCount }, (_, index) => {
    const to = index < nodeCount - 1 ? index + 1 : Math.floor(random() * nodeCount)
    const from = index < nodeCount - 1 ? Math.floor(random() * (index + 1)) : (to + 1 + Math.floor(random() * (nodeCount - 1))) % nodeCount
    const options =
      random() < 0.2
        ? `{ label: 'publishes', async: true }`
        : random() < 0.15
          ? `{ label: 'falls back', failure: true }`
          : `{ label: 'reads', latency: p99(ms(${latencyMs(from, to)})).from(blog) }`
    return `    n${from}.to(n${to}, ${options}),`
  })
  return `import { architecture, control, edge, service, source, state, system, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import { ms, p99, rps } from 'fourplane/units'
const blog = source({ url: 'https://acme.example/blog/scale-${seed}', title: 'Scale', publisher: 'Acme', published: '2025', kind: 'engineering-blog', seen: 'whole' })
${nodes.join('\n')}
export default architecture('generated-${seed}', {
  system: system('acme', 'Acme'), view: 'architecture', title: 'Generated ${seed}', summary: 'A generated system.',
  flow: [
${flows.join('\n')}
  ],
  metrics: { throughput: rps(10).from(blog), latency: ms(5).from(blog), availability: unpublished('none'), cost: unpublished('none') },
  onCall: {
    errors: [{ text: 'boom', printedBy: n1, means: 'it broke', source: blog }],
    logs: [{ where: 'stderr', line: 'boom', printedBy: n1, source: blog }],
    metrics: [{ name: 'errors', of: n1, threshold: '> 0', source: blog }],
    runbook: [{ do: 'look', risk: 'readOnly' }],
    recovery: [{ do: 'restart', risk: 'mutating', undo: 'nothing', verify: 'errors = 0' }],
  },
  failures: [{ what: 'it breaks', component: n1, effect: 'no answers', recovery: 'restart', source: blog }],
})
`
}

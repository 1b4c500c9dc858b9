import { capacity, edge, service, source, state, system, systems, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import { count, percent, rps } from 'fourplane/units'

const blog = source({ url: 'https://acme.example/blog/scale', title: 'Scale', publisher: 'Acme', published: '2025', kind: 'engineering-blog', seen: 'whole' })
const cdn = edge(tech.cloudFront, { label: 'Shop CDN' })
const api = service(tech.springBoot, { label: 'Shop API', version: '3.5' })
const db = state(tech.postgresql, { version: '17' })
export default capacity('shop', {
  system: systems.netflix,
  title: 'Shop',
  summary: 'How a page is served.',
  model: {
    inputs: {},
    limit: rps(100).from(blog),
    resources: [{ node: db, what: 'connections', size: count(100, 'connections').from(blog), throughput: rps(10).from(blog) }],
    saturatesFirst: { node: db, why: 'connections', source: blog },
    headroom: percent(90).from(blog),
    whenToAdd: 'at 70 %',
  },
  flow: [cdn.to(api, 'forwards').to(db, 'reads')],
  metrics: {
    cost: unpublished('no figure'),
  },
  onCall: {
    errors: [{ text: 'boom', printedBy: api, means: 'it broke', source: blog }],
    logs: [{ where: 'stderr', line: 'boom', printedBy: api, source: blog }],
    metrics: [{ name: 'errors', of: api, threshold: '> 0', source: blog }],
    runbook: [{ do: 'Look at the errors', risk: 'readOnly' }],
    recovery: [{ do: 'Restart', risk: 'mutating', undo: 'nothing to undo', verify: 'errors = 0' }],
  },
  failures: [{ what: 'It breaks', component: api, effect: 'no answers', recovery: 'restart', source: blog }],
})

import { architecture, edge, service, source, state, system, systems, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import { littlesLaw, ms, rps } from 'fourplane/units'

const blog = source({ url: 'https://acme.example/blog/scale', title: 'Scale', publisher: 'Acme', published: '2025', kind: 'engineering-blog', seen: 'whole' })
const cdn = edge(tech.cloudFront, { label: 'Shop CDN' })
const api = service(tech.springBoot, { label: 'Shop API', version: '3.5' })
const db = state(tech.postgresql, { version: '17' })
const load = rps(10).from(blog)
const sum = littlesLaw(load, rps(1))
export default architecture('shop', {
  system: systems.netflix,
  view: 'architecture',
  title: 'Shop',
  summary: 'How a page is served.',
  flow: [cdn.to(api, 'forwards').to(db, 'reads')],
  metrics: {
    throughput: rps(10).from(blog),
    latency: ms(5).from(blog),
    availability: unpublished('the blog names no figure'),
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

import { edge, incident, service, source, systems, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import { hours } from 'fourplane/units'

const post = source({ url: 'https://acme.example/blog/outage', title: 'Outage', publisher: 'Acme', published: '2025', kind: 'postmortem', seen: 'whole' })
const cdn = edge(tech.cloudFront, { label: 'Shop CDN' })
const api = service(tech.springBoot, { label: 'Shop API', version: '3.5' })

export default incident('outage', {
  system: systems.amazon,
  title: 'Outage',
  summary: 'The shop was down.',
  flow: [cdn.to(api, 'forwards')],
  metrics: { cost: unpublished('no figure') },
  anatomy: {
    timeline: [{ at: '2025-03-01T10:00Z', what: 'errors rise', source: post }],
    cascade: [{ from: api, to: cdn, mechanism: 'no answers', source: post }],
    detection: { signal: 'an alert', source: post },
    impact: { what: 'no orders', duration: hours(1).from(post), users: unpublished('no figure'), source: post },
    response: [{ what: 'paged the team', source: post }],
    prevention: [{ what: 'a test', source: post }],
  },
  onCall: {
    errors: [{ text: 'boom', printedBy: api, means: 'it broke', source: post }],
    logs: [{ where: 'stderr', line: 'boom', printedBy: api, source: post }],
    metrics: [{ name: 'errors', of: api, threshold: '> 0', source: post }],
    runbook: [{ do: 'Look at the errors', risk: 'readOnly' }],
    recovery: [{ do: 'Roll back', risk: 'mutating', undo: 'roll forward', verify: 'errors = 0' }],
  },
  failures: [{ what: 'It breaks', component: api, effect: 'no answers', recovery: 'roll back', source: post }],
})

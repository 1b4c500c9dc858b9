import { comparison, type Source, source, state, technology, unpublished } from 'fourplane'
import { count, rps, terabytes, years } from 'fourplane/units'
import { acme, cdn, onCall } from './_shop.ts'

const digest = (page: 'blog' | 'talk'): Source =>
  source({
    url: `https://digest.example/${page}`,
    title: `A digest of the ${page}`,
    publisher: 'Digest',
    published: '2025',
    kind: 'press',
    seen: 'digest',
  })
const first = digest('blog')
const second = digest('talk')
const ledger = state(technology('state', 'Acme Ledger'), {
  label: 'Statements',
  facts: {
    writes: rps(900).from(first),
    reads: rps(90).from(first),
    size: terabytes(2).from(second),
    age: years(3).from(second),
    copies: count(3, 'copies').from(first),
  },
})
export default comparison('digests-alone', {
  system: acme,
  summary: 'Where money is booked.',
  onCall: {
    errors: [{ text: 'too many clients already', printedBy: ledger, means: 'all connections are taken', source: first }],
    logs: [{ where: 'stderr', line: 'connection slots are reserved', printedBy: ledger, source: first }],
    metrics: [{ name: 'connections', of: ledger, threshold: '> 90 % for 5 min', source: first }],
    runbook: onCall.runbook,
    recovery: onCall.recovery,
  },
  failures: [{ what: 'The ledger is full', component: ledger, effect: 'no bookings', recovery: 'a larger disk', source: first }],
  flow: [cdn.to(ledger, 'books')],
  title: 'A ledger or a table',
  choice: {
    options: [ledger, cdn],
    criteria: [{ name: 'writers', threshold: 'more than one', prefers: ledger, source: first }],
    costOfChoosingWrong: 'a migration',
    whoRunsWhich: [{ who: 'Acme', runs: ledger, source: second }],
  },
  metrics: { cost: unpublished('no figure') },
})

import { comparison, state, technology, unpublished } from 'fourplane'
import { rps } from 'fourplane/units'
import { blog, cdn, common, onCall, talk } from './_shop.ts'

const bare = state(technology('state', 'Acme Ledger'), { label: 'Bookings', facts: { writes: rps(900).from(talk) } })
export default comparison('four-facts', {
  ...common,
  onCall: {
    ...onCall,
    errors: [{ ...onCall.errors[0], printedBy: bare }],
    logs: [{ ...onCall.logs[0], printedBy: bare }],
    metrics: [{ ...onCall.metrics[0], of: bare }],
  },
  failures: [{ ...common.failures[0], component: bare }],
  flow: [cdn.to(bare, 'books')],
  title: 'A ledger or a table',
  choice: {
    options: [bare, cdn],
    criteria: [{ name: 'writers', threshold: 'more than one', prefers: bare, source: blog }],
    costOfChoosingWrong: 'a migration',
    whoRunsWhich: [{ who: 'Acme', runs: bare, source: talk }],
  },
  metrics: { cost: unpublished('no figure') },
})

import { comparison, state, technology, unpublished } from 'fourplane'
import { count, rps, terabytes, years } from 'fourplane/units'
import { blog, cdn, common, onCall } from './_shop.ts'

const ledger = state(technology('state', 'Acme Ledger'), {
  label: 'Receipts',
  facts: {
    writes: rps(900).from(blog),
    reads: rps(90).from(blog),
    size: terabytes(2).from(blog),
    age: years(3).from(blog),
    copies: count(3, 'copies').from(blog),
  },
})
export default comparison('one-source', {
  ...common,
  onCall: {
    ...onCall,
    errors: [{ ...onCall.errors[0], printedBy: ledger }],
    logs: [{ ...onCall.logs[0], printedBy: ledger }],
    metrics: [{ ...onCall.metrics[0], of: ledger }],
  },
  failures: [{ ...common.failures[0], component: ledger }],
  flow: [cdn.to(ledger, 'books')],
  title: 'A ledger or a table',
  choice: {
    options: [ledger, cdn],
    criteria: [{ name: 'writers', threshold: 'more than one', prefers: ledger, source: blog }],
    costOfChoosingWrong: 'a migration',
    whoRunsWhich: [{ who: 'Acme', runs: ledger, source: blog }],
  },
  metrics: { cost: unpublished('no figure') },
})

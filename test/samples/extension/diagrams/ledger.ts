import { architecture, edge, service, source, state, system, technology, unpublished, versioned } from 'fourplane'
import * as tech from 'fourplane/tech'
import { ms, rps } from 'fourplane/units'

const acme = system('acme', 'Acme Money')
const ledgerDb = versioned('state', {
  name: 'LedgerDB',
  is: 'double-entry ledger',
  vendor: 'Acme',
  docs: 'https://docs.acme.example/ledger',
})
const tellerApp = technology('service', 'Teller')

const grafana = source({
  url: 'https://grafana.acme.example/d/ledger?from=2026-01-01',
  title: 'Ledger',
  publisher: 'Acme',
  read: '2026-01-01',
  kind: 'dashboard',
  query: 'sum(rate(ledger_postings_total[5m]))',
})
const client = edge(tech.webBrowser, { label: 'Branch client', tags: ['owner:branches'] })
const teller = service(tellerApp, { tags: ['owner:money'] })
const ledger = state(ledgerDb, { version: '3.2', tags: ['owner:money'] })

export default architecture('ledger', {
  system: acme,
  view: 'architecture',
  title: 'Ledger',
  summary: 'How a posting reaches the ledger.',
  flow: [client.to(teller, 'posts').to(ledger, 'appends')],
  metrics: {
    throughput: rps(120).from(grafana, { asOf: '2026-01-01' }),
    latency: ms(9).from(grafana, { asOf: '2026-01-01' }),
    availability: unpublished('the dashboard has no such panel'),
    cost: unpublished('the bill is not split by service'),
  },
  onCall: {
    errors: [{ text: 'posting refused: unbalanced', printedBy: ledger, means: 'debit and credit differ', source: grafana }],
    logs: [{ where: 'stderr', line: 'posting refused: unbalanced', printedBy: ledger, source: grafana }],
    metrics: [{ name: 'ledger_postings_refused_total', of: ledger, threshold: '> 0', source: grafana }],
    runbook: [{ do: 'List the refused postings', risk: 'readOnly', command: 'ledgerctl refused --last 1h' }],
    recovery: [{ do: 'Post the correction', risk: 'mutating', undo: 'post its reversal', verify: 'ledgerctl refused is empty' }],
  },
  failures: [{ what: 'LedgerDB loses its leader', component: ledger, effect: 'postings wait', recovery: 'an election', source: grafana }],
})

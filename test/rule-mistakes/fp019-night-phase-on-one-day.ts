import { migration } from 'fourplane'
import { shop, talk } from './_shop.ts'

export default migration('night-phase-on-one-day', {
  ...shop,
  title: 'Orders moves',
  plan: {
    phases: [
      {
        name: 'switch',
        from: '2025-03-02',
        to: '2025-03-01',
        what: 'rows are copied',
        rollback: 'stop it',
        consistency: 'the old one leads',
        source: talk,
      },
    ],
    validation: 'checksums by day',
    cutOver: 'at the quietest hour',
  },
})

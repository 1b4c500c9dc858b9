import { migration } from 'fourplane'
import { shop, talk } from './_shop.ts'

export default migration('phases-out-of-order', {
  ...shop,
  title: 'Orders moves',
  plan: {
    phases: [
      {
        name: 'switch',
        from: '2025-03',
        to: '2025-03',
        what: 'rows are copied',
        rollback: 'stop it',
        consistency: 'the old one leads',
        source: talk,
      },
      {
        name: 'copy',
        from: '2025-01',
        to: '2025-02',
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

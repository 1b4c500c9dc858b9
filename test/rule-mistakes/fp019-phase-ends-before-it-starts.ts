import { migration } from 'fourplane'
import { shop, talk } from './_shop.ts'

export default migration('phase-ends-before-it-starts', {
  ...shop,
  title: 'Orders moves',
  plan: {
    phases: [
      {
        name: 'copy',
        from: '2025-02',
        to: '2025-01',
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

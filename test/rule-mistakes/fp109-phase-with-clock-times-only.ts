import { migration } from 'fourplane'
import { shop, talk } from './_shop.ts'

export default migration('phase-with-clock-times-only', {
  ...shop,
  title: 'Orders moves',
  plan: {
    phases: [
      {
        name: 'switch',
        from: '23:30',
        to: '00:30',
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

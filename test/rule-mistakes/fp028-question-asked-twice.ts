import { debugging } from 'fourplane'
import { api, blog, common, orders, shop, talk } from './_shop.ts'

const fix = { do: 'End idle transactions', risk: 'mutating', undo: 'none is lost', verify: 'the count falls' } as const
const idle = {
  ask: 'Are most connections idle?',
  on: orders,
  command: 'show connections',
  expected: 'few are idle',
  threshold: '> 50 %',
  source: talk,
}
export default debugging('question-asked-twice', {
  ...common,
  title: 'Too many clients',
  guide: {
    entry: { text: 'too many clients already', printedBy: orders, means: 'all connections are taken', source: blog },
    questions: [
      { ...idle, id: 'idle', yes: { fix }, no: { escalate: 'the storage team' } },
      { ...idle, id: 'idle', on: api, ask: 'Is the pool too large?', yes: { fix }, no: { escalate: 'the database team' } },
    ],
  },
  metrics: shop.metrics,
})

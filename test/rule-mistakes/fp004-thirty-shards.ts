import { architecture, state, technology } from 'fourplane'
import { api, metrics, shop } from './_shop.ts'

const shards = Array.from({ length: 30 }, (_, index) => state(technology('state', `Orders shard ${index + 1}`)))
export default architecture('thirty-shards', {
  ...shop,
  flow: [...shop.flow, ...shards.map((shard) => api.to(shard, 'writes'))],
  metrics,
  view: 'architecture',
  title: 'Checkout',
})

import { type ManagedServiceTech, managed } from 'fourplane'

const vendor = 'ClickHouse'

export const insertClient: ManagedServiceTech = managed('service', {
  name: 'ClickHouse client',
  is: 'program that sends INSERT statements',
  vendor,
  docs: 'https://clickhouse.com/docs',
})
export const mergePool: ManagedServiceTech = managed('service', {
  name: 'ClickHouse background merges',
  is: 'threads of the server that merge small parts into larger ones',
  vendor,
  docs: 'https://clickhouse.com/docs',
})

import { type System, system } from 'fourplane'

export const clickhouse: System = system('clickhouse', 'ClickHouse')

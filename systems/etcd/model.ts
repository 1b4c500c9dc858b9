import { type System, system } from 'fourplane'

export const etcd: System = system('etcd', 'etcd')

import { type ManagedControlTech, type ManagedEdgeTech, type ManagedServiceTech, type ManagedStateTech, managed } from 'fourplane'

// In-house systems that LinkedIn describes in the sources cited by their nodes.

const log =
  'https://engineering.linkedin.com/distributed-systems/log-what-every-software-engineer-should-know-about-real-time-datas-unifying'
const paper = 'https://github.com/szhou1234/papers/blob/ea968cafb35f5639e83b71e3a9a338a625d281a5/kafka.pdf'

export const publishBalancer: ManagedEdgeTech = managed('edge', {
  name: 'LinkedIn load balancer',
  is: 'hardware load balancer before brokers',
  vendor: 'LinkedIn',
  docs: paper,
})
export const frontends: ManagedServiceTech = managed('service', {
  name: 'LinkedIn frontend services',
  is: 'producers of activity data',
  vendor: 'LinkedIn',
  docs: paper,
})
export const onlineConsumers: ManagedServiceTech = managed('service', {
  name: 'LinkedIn online consumers',
  is: 'services that read activity data',
  vendor: 'LinkedIn',
  docs: paper,
})
export const audit: ManagedControlTech = managed('control', {
  name: 'LinkedIn audit of messages',
  is: 'counts of messages, compared',
  vendor: 'LinkedIn',
  docs: paper,
})
export const warehouse: ManagedStateTech = managed('state', {
  name: 'LinkedIn data warehouse',
  is: 'data warehouse',
  vendor: 'LinkedIn',
  docs: log,
})

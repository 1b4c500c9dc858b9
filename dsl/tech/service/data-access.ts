import { type ManagedServiceTech, managed } from '../../technology.ts'

/** Netflix KeyValue: data gateway for key-value data. */
export const keyValueAbstraction: ManagedServiceTech = managed('service', {
  name: 'Netflix KeyValue',
  is: 'data gateway for key-value data',
  vendor: 'Netflix',
  docs: 'https://netflixtechblog.com/introducing-netflixs-key-value-data-abstraction-layer-1ea8a0a11b30',
})

/** Netflix TimeSeries: data gateway for time-series data. */
export const timeSeriesAbstraction: ManagedServiceTech = managed('service', {
  name: 'Netflix TimeSeries',
  is: 'data gateway for time-series data',
  vendor: 'Netflix',
  docs: 'https://netflixtechblog.com/introducing-netflix-timeseries-data-abstraction-layer-31552f6326f8',
})

/** Netflix Distributed Counter: data gateway for counters. */
export const counterAbstraction: ManagedServiceTech = managed('service', {
  name: 'Netflix Distributed Counter',
  is: 'data gateway for counters',
  vendor: 'Netflix',
  docs: 'https://netflixtechblog.com/netflixs-distributed-counter-abstraction-8d0c45eb66b2',
})

/** Discord data services: request coalescing in front of databases. */
export const discordDataServices: ManagedServiceTech = managed('service', {
  name: 'Discord data services',
  is: 'request coalescing in front of databases',
  vendor: 'Discord',
  docs: 'https://discord.com/blog/how-discord-stores-trillions-of-messages',
})

/** Coinbase Users service: cached access to user data. */
export const coinbaseUsersService: ManagedServiceTech = managed('service', {
  name: 'Coinbase Users service',
  is: 'cached access to user data',
  vendor: 'Coinbase',
  docs: 'https://www.coinbase.com/blog/scaling-identity-how-coinbase-serves-1.5M-reads-second',
})

/** DoorDash caching library: layered cache for services. */
export const doorDashCache: ManagedServiceTech = managed('service', {
  name: 'DoorDash caching library',
  is: 'layered cache for services',
  vendor: 'DoorDash',
  docs: 'https://doordash.engineering/2023/10/19/how-doordash-standardized-and-improved-microservices-caching/',
})

/** Uber QALM: overload protection for storage. */
export const qalm: ManagedServiceTech = managed('service', {
  name: 'Uber QALM',
  is: 'overload protection for storage',
  vendor: 'Uber',
  docs: 'https://eng.uber.com/qalm/',
})

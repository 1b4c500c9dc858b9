import { type ManagedServiceTech, managed, type VersionedServiceTech, versioned } from '../../technology.ts'

/** Stripe Ledger: tracking of money movement. */
export const stripeLedger: ManagedServiceTech = managed('service', {
  name: 'Stripe Ledger',
  is: 'tracking of money movement',
  vendor: 'Stripe',
  docs: 'https://stripe.com/blog/ledger-stripe-system-for-tracking-and-validating-money-movement',
})

/** Square Books: double-entry accounting service. */
export const squareBooks: ManagedServiceTech = managed('service', {
  name: 'Square Books',
  is: 'double-entry accounting service',
  vendor: 'Square',
  docs: 'https://developer.squareup.com/blog/books-an-immutable-double-entry-accounting-database-service/',
})

/** Go Ethereum: Ethereum node. */
export const geth: VersionedServiceTech = versioned('service', {
  name: 'Go Ethereum',
  is: 'Ethereum node',
  vendor: 'Ethereum Foundation',
  docs: 'https://geth.ethereum.org/docs',
})

/** Bitcoin Core: Bitcoin node. */
export const bitcoinCore: VersionedServiceTech = versioned('service', {
  name: 'Bitcoin Core',
  is: 'Bitcoin node',
  vendor: 'Bitcoin Core',
  docs: 'https://bitcoincore.org/en/doc/',
})

/** Robinhood brokerage system: order handling in shards. */
export const robinhoodBrokerage: ManagedServiceTech = managed('service', {
  name: 'Robinhood brokerage system',
  is: 'order handling in shards',
  vendor: 'Robinhood',
  docs: 'https://newsroom.aboutrobinhood.com/how-we-scaled-robinhoods-brokerage-system-for-greater-reliability/',
})

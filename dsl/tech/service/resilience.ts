import { type ManagedServiceTech, managed, type VersionedServiceTech, versioned } from '../../technology.ts'

/** Hystrix: circuit breakers. */
export const hystrix: VersionedServiceTech = versioned('service', {
  name: 'Hystrix',
  is: 'circuit breakers',
  vendor: 'Netflix',
  docs: 'https://github.com/Netflix/Hystrix/wiki',
})

/** concurrency-limits: adaptive concurrency limits. */
export const concurrencyLimits: VersionedServiceTech = versioned('service', {
  name: 'concurrency-limits',
  is: 'adaptive concurrency limits',
  vendor: 'Netflix',
  docs: 'https://github.com/Netflix/concurrency-limits/blob/main/README.md',
})

/** Resilience4j: circuit breakers, bulkheads and retries for Java. */
export const resilience4j: VersionedServiceTech = versioned('service', {
  name: 'Resilience4j',
  is: 'circuit breakers, bulkheads and retries for Java',
  vendor: 'Resilience4j',
  docs: 'https://resilience4j.readme.io/docs/getting-started',
})

/** Sentinel: flow control and circuit breakers. */
export const sentinel: VersionedServiceTech = versioned('service', {
  name: 'Sentinel',
  is: 'flow control and circuit breakers',
  vendor: 'Alibaba',
  docs: 'https://sentinelguard.io/en-us/docs/introduction.html',
})

/** Polly: retries and circuit breakers for .NET. */
export const polly: VersionedServiceTech = versioned('service', {
  name: 'Polly',
  is: 'retries and circuit breakers for .NET',
  vendor: 'App vNext',
  docs: 'https://www.pollydocs.org/',
})

/** Semian: bulkheads and circuit breakers for Ruby. */
export const semian: VersionedServiceTech = versioned('service', {
  name: 'Semian',
  is: 'bulkheads and circuit breakers for Ruby',
  vendor: 'Shopify',
  docs: 'https://github.com/Shopify/semian#readme',
})

/** Envoy ratelimit: rate limit service. */
export const envoyRateLimit: ManagedServiceTech = managed('service', {
  name: 'Envoy ratelimit',
  is: 'rate limit service',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://github.com/envoyproxy/ratelimit#readme',
})

/** Stripe rate limiters: rate limiters and load shedders. */
export const stripeRateLimiter: ManagedServiceTech = managed('service', {
  name: 'Stripe rate limiters',
  is: 'rate limiters and load shedders',
  vendor: 'Stripe',
  docs: 'https://stripe.com/blog/rate-limiters',
})

/** Uber Cinnamon: load shedder. */
export const cinnamon: ManagedServiceTech = managed('service', {
  name: 'Uber Cinnamon',
  is: 'load shedder',
  vendor: 'Uber',
  docs: 'https://www.uber.com/blog/cinnamon-using-century-old-tech-to-build-a-mean-load-shedder/',
})

/** Airbnb Orpheus: idempotency library for payments. */
export const orpheus: ManagedServiceTech = managed('service', {
  name: 'Airbnb Orpheus',
  is: 'idempotency library for payments',
  vendor: 'Airbnb',
  docs: 'https://medium.com/airbnb-engineering/avoiding-double-payments-in-a-distributed-payments-system-2981f6b070bb',
})

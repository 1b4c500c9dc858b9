import { type ManagedServiceTech, managed, type VersionedServiceTech, versioned } from '../../technology.ts'

/** Envoy: service proxy. */
export const envoy: VersionedServiceTech = versioned('service', {
  name: 'Envoy',
  is: 'service proxy',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://www.envoyproxy.io/docs/envoy/latest/intro/intro',
})

/** Linkerd: service mesh. */
export const linkerd: VersionedServiceTech = versioned('service', {
  name: 'Linkerd',
  is: 'service mesh',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://linkerd.io/docs/',
})

/** Google Cloud Service Mesh: managed service mesh, formerly Traffic Director. */
export const cloudServiceMesh: ManagedServiceTech = managed('service', {
  name: 'Google Cloud Service Mesh',
  is: 'managed service mesh, formerly Traffic Director',
  vendor: 'Google',
  docs: 'https://cloud.google.com/service-mesh/docs',
})

/** Snap service mesh: service mesh across clouds. */
export const snapServiceMesh: ManagedServiceTech = managed('service', {
  name: 'Snap service mesh',
  is: 'service mesh across clouds',
  vendor: 'Snap',
  docs: 'https://eng.snap.com/monolith-to-multicloud-microservices-snap-service-mesh',
})

/** Dapr: sidecar for distributed applications. */
export const dapr: VersionedServiceTech = versioned('service', {
  name: 'Dapr',
  is: 'sidecar for distributed applications',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://docs.dapr.io/',
})

/** Ribbon: load balancing in the client. */
export const ribbon: VersionedServiceTech = versioned('service', {
  name: 'Ribbon',
  is: 'load balancing in the client',
  vendor: 'Netflix',
  docs: 'https://github.com/Netflix/ribbon/wiki',
})

/** Synapse: local proxy for service discovery, with Nerve. */
export const synapse: VersionedServiceTech = versioned('service', {
  name: 'Synapse',
  is: 'local proxy for service discovery, with Nerve',
  vendor: 'Airbnb',
  docs: 'https://github.com/airbnb/synapse#readme',
})

/** twemproxy: proxy for memcached and Redis. */
export const twemproxy: VersionedServiceTech = versioned('service', {
  name: 'twemproxy',
  is: 'proxy for memcached and Redis',
  vendor: 'Twitter',
  docs: 'https://github.com/twitter/twemproxy/blob/master/README.md',
})

/** mcrouter: memcached protocol router. */
export const mcrouter: ManagedServiceTech = managed('service', {
  name: 'mcrouter',
  is: 'memcached protocol router',
  vendor: 'Meta',
  docs: 'https://github.com/facebook/mcrouter/wiki',
})

/** Confluent REST Proxy: HTTP interface to Kafka. */
export const kafkaRestProxy: VersionedServiceTech = versioned('service', {
  name: 'Confluent REST Proxy',
  is: 'HTTP interface to Kafka',
  vendor: 'Confluent',
  docs: 'https://docs.confluent.io/platform/current/kafka-rest/index.html',
})

import { type ManagedServiceTech, managed } from 'fourplane'

export const upstream: ManagedServiceTech = managed('service', {
  name: 'Upstream service',
  is: 'service that Envoy sends requests to',
  vendor: 'the team that runs it',
  docs: 'https://www.envoyproxy.io/docs/envoy/latest/intro/arch_overview/upstream/upstream',
})

import { type ManagedControlTech, type ManagedEdgeTech, type ManagedServiceTech, managed } from 'fourplane'

// Parts of the outage as Zalando's post-mortem names them.

const docs =
  'https://github.com/zalando-incubator/kubernetes-on-aws/blob/93eb84d4dec629f640eaff749d15f663c9f75d97/docs/postmortems/jan-2019-dns-outage.md'
const vendor = 'Zalando'

export const shop: ManagedEdgeTech = managed('edge', {
  name: 'Zalando Fashion Store',
  is: 'clients of the product and outfit pages',
  vendor,
  docs,
})
export const ingress: ManagedEdgeTech = managed('edge', {
  name: 'Ingress of the cluster',
  is: 'way of requests into the cluster',
  vendor,
  docs,
})
export const upstreamResolvers: ManagedEdgeTech = managed('edge', {
  name: 'Upstream resolvers',
  is: 'resolvers that /etc/resolv.conf of the node names',
  vendor: 'Not named',
  docs,
})
export const downstream: ManagedServiceTech = managed('service', {
  name: 'Downstream service',
  is: 'one of many services behind the aggregation layer',
  vendor,
  docs,
})
export const monitoring: ManagedControlTech = managed('control', {
  name: 'Monitoring inside the cluster',
  is: 'metrics and alerts that need services outside',
  vendor,
  docs,
})
export const paging: ManagedControlTech = managed('control', {
  name: 'Automatic paging',
  is: 'service outside that calls the on-call',
  vendor: 'Not named',
  docs,
})
export const onCall: ManagedControlTech = managed('control', {
  name: 'On-call engineers of Zalando',
  is: 'rotations of the teams',
  vendor,
  docs,
})
export const verticalAutoscaler: ManagedControlTech = managed('control', {
  name: 'Vertical Pod Autoscaler',
  is: 'adjusts memory of some system components',
  vendor: 'Kubernetes project',
  docs: 'https://github.com/kubernetes/autoscaler/tree/master/vertical-pod-autoscaler',
})

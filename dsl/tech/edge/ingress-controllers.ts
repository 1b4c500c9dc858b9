import { type VersionedEdgeTech, versioned } from '../../technology.ts'

/** Ingress NGINX Controller: Kubernetes ingress on nginx. */
export const ingressNginx: VersionedEdgeTech = versioned('edge', {
  name: 'Ingress NGINX Controller',
  is: 'Kubernetes ingress on nginx',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://kubernetes.github.io/ingress-nginx/',
})

/** AWS Load Balancer Controller: Kubernetes ingress by AWS load balancers. */
export const awsLoadBalancerController: VersionedEdgeTech = versioned('edge', {
  name: 'AWS Load Balancer Controller',
  is: 'Kubernetes ingress by AWS load balancers',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/',
})

/** Contour: Kubernetes ingress on Envoy. */
export const contour: VersionedEdgeTech = versioned('edge', {
  name: 'Contour',
  is: 'Kubernetes ingress on Envoy',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://projectcontour.io/docs/',
})

/** Envoy Gateway: Kubernetes gateway on Envoy. */
export const envoyGateway: VersionedEdgeTech = versioned('edge', {
  name: 'Envoy Gateway',
  is: 'Kubernetes gateway on Envoy',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://gateway.envoyproxy.io/docs/',
})

/** Emissary-ingress: Kubernetes API gateway on Envoy. */
export const emissaryIngress: VersionedEdgeTech = versioned('edge', {
  name: 'Emissary-ingress',
  is: 'Kubernetes API gateway on Envoy',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://emissary-ingress.dev/',
})

/** Skipper: HTTP router and Kubernetes ingress. */
export const skipper: VersionedEdgeTech = versioned('edge', {
  name: 'Skipper',
  is: 'HTTP router and Kubernetes ingress',
  vendor: 'Zalando',
  docs: 'https://opensource.zalando.com/skipper/',
})

/** MetalLB: load balancer for bare-metal Kubernetes. */
export const metalLb: VersionedEdgeTech = versioned('edge', {
  name: 'MetalLB',
  is: 'load balancer for bare-metal Kubernetes',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://metallb.io/',
})

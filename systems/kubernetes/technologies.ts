import { type ManagedControlTech, type ManagedEdgeTech, managed, type VersionedControlTech, versioned } from 'fourplane'

// Parts of Kubernetes that the catalogue does not have.

const vendor = 'Cloud Native Computing Foundation'

export const clients: ManagedEdgeTech = managed('edge', {
  name: 'Clients of the Kubernetes API',
  is: 'kubectl, pipelines, operators',
  vendor,
  docs: 'https://kubernetes.io/docs/reference/using-api/',
})
export const controllerManager: VersionedControlTech = versioned('control', {
  name: 'kube-controller-manager',
  is: 'controllers of Kubernetes',
  vendor,
  docs: 'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/',
})
export const kubemark: ManagedControlTech = managed('control', {
  name: 'Kubemark',
  is: 'tests with hollow nodes',
  vendor,
  docs: 'https://github.com/kubernetes/community/blob/master/contributors/devel/sig-scalability/kubemark-guide.md',
})

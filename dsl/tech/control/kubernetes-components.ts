import { type ManagedControlTech, managed, type VersionedControlTech, versioned } from '../../technology.ts'

/** kubelet: node agent of Kubernetes. */
export const kubelet: VersionedControlTech = versioned('control', {
  name: 'kubelet',
  is: 'node agent of Kubernetes',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/',
})

/** kube-apiserver: API server of Kubernetes. */
export const kubeApiServer: VersionedControlTech = versioned('control', {
  name: 'kube-apiserver',
  is: 'API server of Kubernetes',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
})

/** kube-proxy: service routing on Kubernetes nodes. */
export const kubeProxy: VersionedControlTech = versioned('control', {
  name: 'kube-proxy',
  is: 'service routing on Kubernetes nodes',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-proxy/',
})

/** kube-scheduler: scheduler of Kubernetes. */
export const kubeScheduler: VersionedControlTech = versioned('control', {
  name: 'kube-scheduler',
  is: 'scheduler of Kubernetes',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-scheduler/',
})

/** Helm: packages for Kubernetes. */
export const helm: VersionedControlTech = versioned('control', {
  name: 'Helm',
  is: 'packages for Kubernetes',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://helm.sh/docs/',
})

/** Strimzi: Kafka on Kubernetes. */
export const strimzi: VersionedControlTech = versioned('control', {
  name: 'Strimzi',
  is: 'Kafka on Kubernetes',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://strimzi.io/documentation/',
})

/** cert-manager: certificates on Kubernetes. */
export const certManager: VersionedControlTech = versioned('control', {
  name: 'cert-manager',
  is: 'certificates on Kubernetes',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://cert-manager.io/docs/',
})

/** ExternalDNS: DNS records from Kubernetes. */
export const externalDns: VersionedControlTech = versioned('control', {
  name: 'ExternalDNS',
  is: 'DNS records from Kubernetes',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://kubernetes-sigs.github.io/external-dns/latest/',
})

/** Crossplane: infrastructure from Kubernetes. */
export const crossplane: VersionedControlTech = versioned('control', {
  name: 'Crossplane',
  is: 'infrastructure from Kubernetes',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://docs.crossplane.io/',
})

/** containerd: container runtime. */
export const containerd: VersionedControlTech = versioned('control', {
  name: 'containerd',
  is: 'container runtime',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://containerd.io/docs/',
})

/** Docker Engine: container runtime. */
export const docker: VersionedControlTech = versioned('control', {
  name: 'Docker Engine',
  is: 'container runtime',
  vendor: 'Docker',
  docs: 'https://docs.docker.com/engine/',
})

/** CRI-O: container runtime. */
export const criO: VersionedControlTech = versioned('control', {
  name: 'CRI-O',
  is: 'container runtime',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://cri-o.io/',
})

/** systemd: service manager of Linux hosts. */
export const systemd: VersionedControlTech = versioned('control', {
  name: 'systemd',
  is: 'service manager of Linux hosts',
  vendor: 'systemd project',
  docs: 'https://www.freedesktop.org/software/systemd/man/latest/',
})

/** Docker Hub: container registry. */
export const dockerHub: ManagedControlTech = managed('control', {
  name: 'Docker Hub',
  is: 'container registry',
  vendor: 'Docker',
  docs: 'https://docs.docker.com/docker-hub/',
})

/** Amazon ECR: container registry. */
export const ecr: ManagedControlTech = managed('control', {
  name: 'Amazon ECR',
  is: 'container registry',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/',
})

/** Harbor: container registry. */
export const harbor: VersionedControlTech = versioned('control', {
  name: 'Harbor',
  is: 'container registry',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://goharbor.io/docs/',
})

/** Kraken: peer-to-peer container registry. */
export const kraken: VersionedControlTech = versioned('control', {
  name: 'Kraken',
  is: 'peer-to-peer container registry',
  vendor: 'Uber',
  docs: 'https://github.com/uber/kraken#readme',
})

/** kube-controller-manager: controllers of Kubernetes. */
export const kubeControllerManager: VersionedControlTech = versioned('control', {
  name: 'kube-controller-manager',
  is: 'controllers of Kubernetes',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/',
})

import { type ManagedControlTech, managed, type VersionedControlTech, versioned } from '../../technology.ts'

/** Kubernetes: container orchestration. */
export const kubernetes: VersionedControlTech = versioned('control', {
  name: 'Kubernetes',
  is: 'container orchestration',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://kubernetes.io/docs/home/',
})

/** Amazon EKS: managed Kubernetes. */
export const eks: ManagedControlTech = managed('control', {
  name: 'Amazon EKS',
  is: 'managed Kubernetes',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/eks/latest/userguide/',
})

/** Google Kubernetes Engine: managed Kubernetes. */
export const gke: ManagedControlTech = managed('control', {
  name: 'Google Kubernetes Engine',
  is: 'managed Kubernetes',
  vendor: 'Google',
  docs: 'https://cloud.google.com/kubernetes-engine/docs',
})

/** Azure Kubernetes Service: managed Kubernetes. */
export const aks: ManagedControlTech = managed('control', {
  name: 'Azure Kubernetes Service',
  is: 'managed Kubernetes',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/aks/',
})

/** Red Hat OpenShift: Kubernetes platform. */
export const openShift: VersionedControlTech = versioned('control', {
  name: 'Red Hat OpenShift',
  is: 'Kubernetes platform',
  vendor: 'Red Hat',
  docs: 'https://docs.redhat.com/en/documentation/openshift_container_platform',
})

/** Rancher: management of Kubernetes clusters. */
export const rancher: VersionedControlTech = versioned('control', {
  name: 'Rancher',
  is: 'management of Kubernetes clusters',
  vendor: 'SUSE',
  docs: 'https://ranchermanager.docs.rancher.com/',
})

/** kOps: installation of Kubernetes clusters. */
export const kops: VersionedControlTech = versioned('control', {
  name: 'kOps',
  is: 'installation of Kubernetes clusters',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://kops.sigs.k8s.io/',
})

/** Amazon ECS: container orchestration. */
export const ecs: ManagedControlTech = managed('control', {
  name: 'Amazon ECS',
  is: 'container orchestration',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/',
})

/** Nomad: workload orchestration. */
export const nomad: VersionedControlTech = versioned('control', {
  name: 'Nomad',
  is: 'workload orchestration',
  vendor: 'HashiCorp',
  docs: 'https://developer.hashicorp.com/nomad/docs',
})

/** Apache Mesos: cluster manager. */
export const mesos: VersionedControlTech = versioned('control', {
  name: 'Apache Mesos',
  is: 'cluster manager',
  vendor: 'Apache Software Foundation',
  docs: 'https://mesos.apache.org/documentation/latest/',
})

/** Marathon: scheduler on Mesos. */
export const marathon: VersionedControlTech = versioned('control', {
  name: 'Marathon',
  is: 'scheduler on Mesos',
  vendor: 'D2iQ',
  docs: 'https://mesosphere.github.io/marathon/',
})

/** Apache Aurora: scheduler on Mesos. */
export const auroraScheduler: VersionedControlTech = versioned('control', {
  name: 'Apache Aurora',
  is: 'scheduler on Mesos',
  vendor: 'Apache Software Foundation',
  docs: 'https://aurora.apache.org/documentation/latest/',
})

/** Hadoop YARN: cluster resource manager. */
export const yarn: VersionedControlTech = versioned('control', {
  name: 'Hadoop YARN',
  is: 'cluster resource manager',
  vendor: 'Apache Software Foundation',
  docs: 'https://hadoop.apache.org/docs/stable/hadoop-yarn/hadoop-yarn-site/YARN.html',
})

/** Slurm: cluster scheduler. */
export const slurm: VersionedControlTech = versioned('control', {
  name: 'Slurm',
  is: 'cluster scheduler',
  vendor: 'SchedMD',
  docs: 'https://slurm.schedmd.com/documentation.html',
})

/** Titus: container platform. */
export const titus: VersionedControlTech = versioned('control', {
  name: 'Titus',
  is: 'container platform',
  vendor: 'Netflix',
  docs: 'https://netflix.github.io/titus/',
})

/** Fenzo: scheduler library for Mesos. */
export const fenzo: VersionedControlTech = versioned('control', {
  name: 'Fenzo',
  is: 'scheduler library for Mesos',
  vendor: 'Netflix',
  docs: 'https://github.com/Netflix/Fenzo/wiki',
})

/** Google Borg: cluster manager. */
export const borg: ManagedControlTech = managed('control', {
  name: 'Google Borg',
  is: 'cluster manager',
  vendor: 'Google',
  docs: 'https://research.google/pubs/pub43438/',
})

/** Meta Twine: cluster manager. */
export const twine: ManagedControlTech = managed('control', {
  name: 'Meta Twine',
  is: 'cluster manager',
  vendor: 'Meta',
  docs: 'https://www.usenix.org/conference/osdi20/presentation/tang',
})

/** Meta Shard Manager: shard placement. */
export const shardManager: ManagedControlTech = managed('control', {
  name: 'Meta Shard Manager',
  is: 'shard placement',
  vendor: 'Meta',
  docs: 'https://dl.acm.org/doi/10.1145/3477132.3483546',
})

/** Meta RAS: continuous allocation of regional capacity. */
export const resourceAllowanceSystem: ManagedControlTech = managed('control', {
  name: 'Meta RAS',
  is: 'continuous allocation of regional capacity',
  vendor: 'Meta',
  docs: 'https://dl.acm.org/doi/10.1145/3477132.3483578',
})

/** Uber Peloton: resource scheduler. */
export const peloton: ManagedControlTech = managed('control', {
  name: 'Uber Peloton',
  is: 'resource scheduler',
  vendor: 'Uber',
  docs: 'https://github.com/uber/peloton/blob/master/README.md',
})

/** Uber Up: deployment and placement of stateless services. */
export const up: ManagedControlTech = managed('control', {
  name: 'Uber Up',
  is: 'deployment and placement of stateless services',
  vendor: 'Uber',
  docs: 'https://www.uber.com/blog/up-portable-microservices-ready-for-the-cloud/',
})

/** Uber Odin: platform for stateful systems. */
export const odin: ManagedControlTech = managed('control', {
  name: 'Uber Odin',
  is: 'platform for stateful systems',
  vendor: 'Uber',
  docs: 'https://www.uber.com/blog/odin-stateful-platform/',
})

/** Helios: container orchestration. */
export const helios: VersionedControlTech = versioned('control', {
  name: 'Helios',
  is: 'container orchestration',
  vendor: 'Spotify',
  docs: 'https://github.com/spotify/helios#readme',
})

/** Azure Service Fabric: platform for microservices. */
export const serviceFabric: VersionedControlTech = versioned('control', {
  name: 'Azure Service Fabric',
  is: 'platform for microservices',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/service-fabric/',
})

/** Microsoft Protean: allocation of virtual machines. */
export const protean: ManagedControlTech = managed('control', {
  name: 'Microsoft Protean',
  is: 'allocation of virtual machines',
  vendor: 'Microsoft',
  docs: 'https://www.usenix.org/conference/osdi20/presentation/hadary',
})

/** Gödel: unified scheduler for Kubernetes. */
export const godelScheduler: ManagedControlTech = managed('control', {
  name: 'Gödel',
  is: 'unified scheduler for Kubernetes',
  vendor: 'ByteDance',
  docs: 'https://github.com/kubewharf/godel-scheduler#readme',
})

/** Katalyst: resource management for Kubernetes. */
export const katalyst: VersionedControlTech = versioned('control', {
  name: 'Katalyst',
  is: 'resource management for Kubernetes',
  vendor: 'ByteDance',
  docs: 'https://github.com/kubewharf/katalyst-core#readme',
})

/** KubeAdmiral: orchestration of many Kubernetes clusters. */
export const kubeAdmiral: VersionedControlTech = versioned('control', {
  name: 'KubeAdmiral',
  is: 'orchestration of many Kubernetes clusters',
  vendor: 'ByteDance',
  docs: 'https://github.com/kubewharf/kubeadmiral#readme',
})

/** Karmada: orchestration of many Kubernetes clusters. */
export const karmada: VersionedControlTech = versioned('control', {
  name: 'Karmada',
  is: 'orchestration of many Kubernetes clusters',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://karmada.io/docs/',
})

/** DigitalOcean Kubernetes: managed Kubernetes with autoscaling of nodes. */
export const digitalOceanKubernetes: ManagedControlTech = managed('control', {
  name: 'DigitalOcean Kubernetes',
  is: 'managed Kubernetes with autoscaling of nodes',
  vendor: 'DigitalOcean',
  docs: 'https://docs.digitalocean.com/products/kubernetes/',
})

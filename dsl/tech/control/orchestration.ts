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

/** Apache Aurora: scheduler on Mesos. */
export const auroraScheduler: VersionedControlTech = versioned('control', {
  name: 'Apache Aurora',
  is: 'scheduler on Mesos',
  vendor: 'Apache Software Foundation',
  docs: 'https://aurora.apache.org/documentation/latest/',
})

/** Titus: container platform. */
export const titus: VersionedControlTech = versioned('control', {
  name: 'Titus',
  is: 'container platform',
  vendor: 'Netflix',
  docs: 'https://netflix.github.io/titus/',
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

/** Uber Peloton: resource scheduler. */
export const peloton: ManagedControlTech = managed('control', {
  name: 'Uber Peloton',
  is: 'resource scheduler',
  vendor: 'Uber',
  docs: 'https://github.com/uber/peloton/blob/master/README.md',
})

/** Hadoop YARN: cluster resource manager. */
export const yarn: VersionedControlTech = versioned('control', {
  name: 'Hadoop YARN',
  is: 'cluster resource manager',
  vendor: 'Apache Software Foundation',
  docs: 'https://hadoop.apache.org/docs/stable/hadoop-yarn/hadoop-yarn-site/YARN.html',
})

/** Amazon EC2 Auto Scaling: scaling of virtual machines. */
export const ec2AutoScaling: ManagedControlTech = managed('control', {
  name: 'Amazon EC2 Auto Scaling',
  is: 'scaling of virtual machines',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/',
})

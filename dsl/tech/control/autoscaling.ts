import { type ManagedControlTech, managed, type VersionedControlTech, versioned } from '../../technology.ts'

/** Amazon EC2 Auto Scaling: scaling of virtual machines. */
export const ec2AutoScaling: ManagedControlTech = managed('control', {
  name: 'Amazon EC2 Auto Scaling',
  is: 'scaling of virtual machines',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/',
})

/** AWS Application Auto Scaling: scaling of managed resources. */
export const applicationAutoScaling: ManagedControlTech = managed('control', {
  name: 'AWS Application Auto Scaling',
  is: 'scaling of managed resources',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/autoscaling/application/userguide/',
})

/** Cluster Autoscaler: scaling of Kubernetes nodes. */
export const clusterAutoscaler: VersionedControlTech = versioned('control', {
  name: 'Cluster Autoscaler',
  is: 'scaling of Kubernetes nodes',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://github.com/kubernetes/autoscaler/tree/master/cluster-autoscaler',
})

/** Horizontal Pod Autoscaler: scaling of Kubernetes pods. */
export const horizontalPodAutoscaler: VersionedControlTech = versioned('control', {
  name: 'Horizontal Pod Autoscaler',
  is: 'scaling of Kubernetes pods',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/',
})

/** Karpenter: scaling of Kubernetes nodes. */
export const karpenter: VersionedControlTech = versioned('control', {
  name: 'Karpenter',
  is: 'scaling of Kubernetes nodes',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://karpenter.sh/docs/',
})

/** KEDA: scaling of Kubernetes pods by events. */
export const keda: VersionedControlTech = versioned('control', {
  name: 'KEDA',
  is: 'scaling of Kubernetes pods by events',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://keda.sh/docs/',
})

/** Azure Virtual Machine Scale Sets: scaling of virtual machines. */
export const virtualMachineScaleSets: ManagedControlTech = managed('control', {
  name: 'Azure Virtual Machine Scale Sets',
  is: 'scaling of virtual machines',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/virtual-machine-scale-sets/',
})

/** Netflix Scryer: predictive scaling. */
export const scryer: ManagedControlTech = managed('control', {
  name: 'Netflix Scryer',
  is: 'predictive scaling',
  vendor: 'Netflix',
  docs: 'https://netflixtechblog.com/scryer-netflixs-predictive-auto-scaling-engine-a3f8fc922270',
})

/** Vertical Pod Autoscaler: requests and limits of pods. */
export const verticalPodAutoscaler: VersionedControlTech = versioned('control', {
  name: 'Vertical Pod Autoscaler',
  is: 'requests and limits of pods',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://github.com/kubernetes/autoscaler/tree/master/vertical-pod-autoscaler',
})

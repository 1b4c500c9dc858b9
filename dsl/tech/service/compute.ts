import { type ManagedServiceTech, managed, type VersionedServiceTech, versioned } from '../../technology.ts'

/** Amazon EC2: virtual machines. */
export const ec2: ManagedServiceTech = managed('service', {
  name: 'Amazon EC2',
  is: 'virtual machines',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/',
})

/** AWS Nitro System: hypervisor and cards of virtual machines. */
export const nitro: ManagedServiceTech = managed('service', {
  name: 'AWS Nitro System',
  is: 'hypervisor and cards of virtual machines',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/whitepapers/latest/security-design-of-aws-nitro-system/security-design-of-aws-nitro-system.html',
})

/** AWS Lambda: functions as a service. */
export const awsLambda: ManagedServiceTech = managed('service', {
  name: 'AWS Lambda',
  is: 'functions as a service',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/',
})

/** AWS Fargate: managed containers. */
export const fargate: ManagedServiceTech = managed('service', {
  name: 'AWS Fargate',
  is: 'managed containers',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/AWS_Fargate.html',
})

/** Firecracker: virtual machine monitor. */
export const firecracker: VersionedServiceTech = versioned('service', {
  name: 'Firecracker',
  is: 'virtual machine monitor',
  vendor: 'Amazon Web Services',
  docs: 'https://github.com/firecracker-microvm/firecracker/tree/main/docs',
})

/** AWS Batch: batch jobs. */
export const awsBatch: ManagedServiceTech = managed('service', {
  name: 'AWS Batch',
  is: 'batch jobs',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/batch/latest/userguide/',
})

/** AWS Elastic Beanstalk: application platform. */
export const elasticBeanstalk: ManagedServiceTech = managed('service', {
  name: 'AWS Elastic Beanstalk',
  is: 'application platform',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/',
})

/** Google Compute Engine: virtual machines. */
export const googleComputeEngine: ManagedServiceTech = managed('service', {
  name: 'Google Compute Engine',
  is: 'virtual machines',
  vendor: 'Google',
  docs: 'https://cloud.google.com/compute/docs',
})

/** Google Cloud Run: managed containers. */
export const googleCloudRun: ManagedServiceTech = managed('service', {
  name: 'Google Cloud Run',
  is: 'managed containers',
  vendor: 'Google',
  docs: 'https://cloud.google.com/run/docs',
})

/** Google App Engine: application platform. */
export const googleAppEngine: ManagedServiceTech = managed('service', {
  name: 'Google App Engine',
  is: 'application platform',
  vendor: 'Google',
  docs: 'https://cloud.google.com/appengine/docs',
})

/** Google Cloud Functions: functions as a service. */
export const googleCloudFunctions: ManagedServiceTech = managed('service', {
  name: 'Google Cloud Functions',
  is: 'functions as a service',
  vendor: 'Google',
  docs: 'https://cloud.google.com/functions/docs',
})

/** gVisor: sandbox for containers. */
export const gvisor: VersionedServiceTech = versioned('service', {
  name: 'gVisor',
  is: 'sandbox for containers',
  vendor: 'Google',
  docs: 'https://gvisor.dev/docs/',
})

/** Azure Virtual Machines: virtual machines. */
export const azureVirtualMachines: ManagedServiceTech = managed('service', {
  name: 'Azure Virtual Machines',
  is: 'virtual machines',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/virtual-machines/',
})

/** Azure Functions: functions as a service. */
export const azureFunctions: ManagedServiceTech = managed('service', {
  name: 'Azure Functions',
  is: 'functions as a service',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/azure-functions/',
})

/** Azure App Service: application platform. */
export const azureAppService: ManagedServiceTech = managed('service', {
  name: 'Azure App Service',
  is: 'application platform',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/app-service/',
})

/** Azure Container Apps: managed containers. */
export const azureContainerApps: ManagedServiceTech = managed('service', {
  name: 'Azure Container Apps',
  is: 'managed containers',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/container-apps/',
})

/** Azure Accelerated Networking: network offload to cards in hosts. */
export const accelNet: ManagedServiceTech = managed('service', {
  name: 'Azure Accelerated Networking',
  is: 'network offload to cards in hosts',
  vendor: 'Microsoft',
  docs: 'https://www.usenix.org/conference/nsdi18/presentation/firestone',
})

/** OCI Compute: virtual machines and bare metal. */
export const ociCompute: ManagedServiceTech = managed('service', {
  name: 'OCI Compute',
  is: 'virtual machines and bare metal',
  vendor: 'Oracle',
  docs: 'https://docs.oracle.com/en-us/iaas/Content/Compute/home.htm',
})

/** Meta XFaaS: functions as a service. */
export const xfaas: ManagedServiceTech = managed('service', {
  name: 'Meta XFaaS',
  is: 'functions as a service',
  vendor: 'Meta',
  docs: 'https://dl.acm.org/doi/10.1145/3600006.3613155',
})

/** Knative: serverless containers on Kubernetes. */
export const knative: VersionedServiceTech = versioned('service', {
  name: 'Knative',
  is: 'serverless containers on Kubernetes',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://knative.dev/docs/',
})

/** OpenStack: cloud platform. */
export const openStack: VersionedServiceTech = versioned('service', {
  name: 'OpenStack',
  is: 'cloud platform',
  vendor: 'OpenInfra Foundation',
  docs: 'https://docs.openstack.org/latest/',
})

/** VMware vSphere: virtualisation platform. */
export const vSphere: VersionedServiceTech = versioned('service', {
  name: 'VMware vSphere',
  is: 'virtualisation platform',
  vendor: 'Broadcom',
  docs: 'https://techdocs.broadcom.com/us/en/vmware-cis/vsphere.html',
})

/** Heroku: application platform. */
export const heroku: ManagedServiceTech = managed('service', {
  name: 'Heroku',
  is: 'application platform',
  vendor: 'Salesforce',
  docs: 'https://devcenter.heroku.com/',
})

/** Fly.io: application platform. */
export const flyIo: ManagedServiceTech = managed('service', {
  name: 'Fly.io',
  is: 'application platform',
  vendor: 'Fly.io',
  docs: 'https://fly.io/docs/',
})

/** Cloud Foundry: application platform. */
export const cloudFoundry: VersionedServiceTech = versioned('service', {
  name: 'Cloud Foundry',
  is: 'application platform',
  vendor: 'Cloud Foundry Foundation',
  docs: 'https://docs.cloudfoundry.org/',
})

/** Dropbox Atlas: managed services from a Python monolith. */
export const dropboxAtlas: ManagedServiceTech = managed('service', {
  name: 'Dropbox Atlas',
  is: 'managed services from a Python monolith',
  vendor: 'Dropbox',
  docs: 'https://dropbox.tech/infrastructure/atlas--our-journey-from-a-python-monolith-to-a-managed-platform',
})

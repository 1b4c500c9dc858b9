import { type ManagedControlTech, managed, type VersionedControlTech, versioned } from '../../technology.ts'

/** Terraform: infrastructure as code. */
export const terraform: VersionedControlTech = versioned('control', {
  name: 'Terraform',
  is: 'infrastructure as code',
  vendor: 'HashiCorp',
  docs: 'https://developer.hashicorp.com/terraform/docs',
})

/** OpenTofu: infrastructure as code. */
export const openTofu: VersionedControlTech = versioned('control', {
  name: 'OpenTofu',
  is: 'infrastructure as code',
  vendor: 'Linux Foundation',
  docs: 'https://opentofu.org/docs/',
})

/** Pulumi: infrastructure as code. */
export const pulumi: VersionedControlTech = versioned('control', {
  name: 'Pulumi',
  is: 'infrastructure as code',
  vendor: 'Pulumi',
  docs: 'https://www.pulumi.com/docs/',
})

/** AWS CloudFormation: infrastructure as code. */
export const cloudFormation: ManagedControlTech = managed('control', {
  name: 'AWS CloudFormation',
  is: 'infrastructure as code',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/',
})

/** AWS Systems Manager: operation of fleets of hosts. */
export const awsSystemsManager: ManagedControlTech = managed('control', {
  name: 'AWS Systems Manager',
  is: 'operation of fleets of hosts',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/',
})

/** Azure Resource Manager: management of Azure resources. */
export const azureResourceManager: ManagedControlTech = managed('control', {
  name: 'Azure Resource Manager',
  is: 'management of Azure resources',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/azure-resource-manager/',
})

/** Packer: machine images. */
export const packer: VersionedControlTech = versioned('control', {
  name: 'Packer',
  is: 'machine images',
  vendor: 'HashiCorp',
  docs: 'https://developer.hashicorp.com/packer/docs',
})

/** Ansible: configuration management. */
export const ansible: VersionedControlTech = versioned('control', {
  name: 'Ansible',
  is: 'configuration management',
  vendor: 'Red Hat',
  docs: 'https://docs.ansible.com/',
})

/** Puppet: configuration management. */
export const puppet: VersionedControlTech = versioned('control', {
  name: 'Puppet',
  is: 'configuration management',
  vendor: 'Perforce',
  docs: 'https://help.puppet.com/',
})

/** Chef Infra: configuration management. */
export const chef: VersionedControlTech = versioned('control', {
  name: 'Chef Infra',
  is: 'configuration management',
  vendor: 'Progress',
  docs: 'https://docs.chef.io/',
})

/** Salt: configuration management. */
export const saltStack: VersionedControlTech = versioned('control', {
  name: 'Salt',
  is: 'configuration management',
  vendor: 'Broadcom',
  docs: 'https://docs.saltproject.io/en/latest/contents.html',
})

/** octoDNS: DNS records as code. */
export const octoDns: VersionedControlTech = versioned('control', {
  name: 'octoDNS',
  is: 'DNS records as code',
  vendor: 'GitHub',
  docs: 'https://github.com/octodns/octodns#readme',
})

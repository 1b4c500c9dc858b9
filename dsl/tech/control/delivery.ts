import { type ManagedControlTech, managed, type VersionedControlTech, versioned } from '../../technology.ts'

/** Spinnaker: continuous delivery. */
export const spinnaker: VersionedControlTech = versioned('control', {
  name: 'Spinnaker',
  is: 'continuous delivery',
  vendor: 'Linux Foundation',
  docs: 'https://spinnaker.io/docs/',
})

/** Argo CD: continuous delivery for Kubernetes. */
export const argoCd: VersionedControlTech = versioned('control', {
  name: 'Argo CD',
  is: 'continuous delivery for Kubernetes',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://argo-cd.readthedocs.io/en/stable/',
})

/** Jenkins: continuous integration. */
export const jenkins: VersionedControlTech = versioned('control', {
  name: 'Jenkins',
  is: 'continuous integration',
  vendor: 'Continuous Delivery Foundation',
  docs: 'https://www.jenkins.io/doc/',
})

/** GitHub Actions: continuous integration. */
export const gitHubActions: ManagedControlTech = managed('control', {
  name: 'GitHub Actions',
  is: 'continuous integration',
  vendor: 'GitHub',
  docs: 'https://docs.github.com/en/actions',
})

/** GitLab CI/CD: continuous integration. */
export const gitLabCi: VersionedControlTech = versioned('control', {
  name: 'GitLab CI/CD',
  is: 'continuous integration',
  vendor: 'GitLab',
  docs: 'https://docs.gitlab.com/ci/',
})

/** CircleCI: continuous integration. */
export const circleCi: ManagedControlTech = managed('control', {
  name: 'CircleCI',
  is: 'continuous integration',
  vendor: 'CircleCI',
  docs: 'https://circleci.com/docs/',
})

/** Terraform: infrastructure as code. */
export const terraform: VersionedControlTech = versioned('control', {
  name: 'Terraform',
  is: 'infrastructure as code',
  vendor: 'HashiCorp',
  docs: 'https://developer.hashicorp.com/terraform/docs',
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

/** Chaos Monkey: fault injection. */
export const chaosMonkey: VersionedControlTech = versioned('control', {
  name: 'Chaos Monkey',
  is: 'fault injection',
  vendor: 'Netflix',
  docs: 'https://netflix.github.io/chaosmonkey/',
})

/** Gremlin: fault injection service. */
export const gremlin: ManagedControlTech = managed('control', {
  name: 'Gremlin',
  is: 'fault injection service',
  vendor: 'Gremlin',
  docs: 'https://www.gremlin.com/docs/',
})

/** Hystrix: circuit breakers. */
export const hystrix: VersionedControlTech = versioned('control', {
  name: 'Hystrix',
  is: 'circuit breakers',
  vendor: 'Netflix',
  docs: 'https://github.com/Netflix/Hystrix/wiki',
})

/** concurrency-limits: adaptive concurrency limits. */
export const concurrencyLimits: VersionedControlTech = versioned('control', {
  name: 'concurrency-limits',
  is: 'adaptive concurrency limits',
  vendor: 'Netflix',
  docs: 'https://github.com/Netflix/concurrency-limits/blob/main/README.md',
})

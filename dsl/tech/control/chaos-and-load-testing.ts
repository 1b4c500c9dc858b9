import { type ManagedControlTech, managed, type VersionedControlTech, versioned } from '../../technology.ts'

/** Chaos Monkey: fault injection. */
export const chaosMonkey: VersionedControlTech = versioned('control', {
  name: 'Chaos Monkey',
  is: 'fault injection',
  vendor: 'Netflix',
  docs: 'https://netflix.github.io/chaosmonkey/',
})

/** Netflix ChAP: chaos experiments in production. */
export const chap: ManagedControlTech = managed('control', {
  name: 'Netflix ChAP',
  is: 'chaos experiments in production',
  vendor: 'Netflix',
  docs: 'https://netflixtechblog.com/chap-chaos-automation-platform-53e6d528371f',
})

/** Netflix FIT: failure injection per request. */
export const failureInjectionTesting: ManagedControlTech = managed('control', {
  name: 'Netflix FIT',
  is: 'failure injection per request',
  vendor: 'Netflix',
  docs: 'https://netflixtechblog.com/fit-failure-injection-testing-35d8e2a9bb2',
})

/** LinkedIn LinkedOut: failure injection per request. */
export const linkedOut: ManagedControlTech = managed('control', {
  name: 'LinkedIn LinkedOut',
  is: 'failure injection per request',
  vendor: 'LinkedIn',
  docs: 'https://engineering.linkedin.com/blog/2018/05/linkedout--a-request-level-failure-injection-framework',
})

/** Gremlin: fault injection service. */
export const gremlin: ManagedControlTech = managed('control', {
  name: 'Gremlin',
  is: 'fault injection service',
  vendor: 'Gremlin',
  docs: 'https://www.gremlin.com/docs/',
})

/** AWS Fault Injection Service: fault injection service. */
export const awsFis: ManagedControlTech = managed('control', {
  name: 'AWS Fault Injection Service',
  is: 'fault injection service',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/fis/latest/userguide/',
})

/** Azure Chaos Studio: fault injection service. */
export const azureChaosStudio: ManagedControlTech = managed('control', {
  name: 'Azure Chaos Studio',
  is: 'fault injection service',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/chaos-studio/',
})

/** Chaos Mesh: fault injection on Kubernetes. */
export const chaosMesh: VersionedControlTech = versioned('control', {
  name: 'Chaos Mesh',
  is: 'fault injection on Kubernetes',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://chaos-mesh.org/docs/',
})

/** LitmusChaos: fault injection on Kubernetes. */
export const litmus: VersionedControlTech = versioned('control', {
  name: 'LitmusChaos',
  is: 'fault injection on Kubernetes',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://docs.litmuschaos.io/',
})

/** Toxiproxy: fault injection in connections. */
export const toxiproxy: VersionedControlTech = versioned('control', {
  name: 'Toxiproxy',
  is: 'fault injection in connections',
  vendor: 'Shopify',
  docs: 'https://github.com/Shopify/toxiproxy#readme',
})

/** k6: load testing. */
export const k6: VersionedControlTech = versioned('control', {
  name: 'k6',
  is: 'load testing',
  vendor: 'Grafana Labs',
  docs: 'https://grafana.com/docs/k6/latest/',
})

/** Locust: load testing. */
export const locust: VersionedControlTech = versioned('control', {
  name: 'Locust',
  is: 'load testing',
  vendor: 'Locust',
  docs: 'https://docs.locust.io/en/stable/',
})

/** Apache JMeter: load testing. */
export const jmeter: VersionedControlTech = versioned('control', {
  name: 'Apache JMeter',
  is: 'load testing',
  vendor: 'Apache Software Foundation',
  docs: 'https://jmeter.apache.org/usermanual/index.html',
})

/** Gatling: load testing. */
export const gatling: VersionedControlTech = versioned('control', {
  name: 'Gatling',
  is: 'load testing',
  vendor: 'Gatling',
  docs: 'https://docs.gatling.io/',
})

/** Kubemark: tests with hollow nodes. */
export const kubemark: ManagedControlTech = managed('control', {
  name: 'Kubemark',
  is: 'tests with hollow nodes',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://github.com/kubernetes/community/blob/master/contributors/devel/sig-scalability/kubemark-guide.md',
})

import { type VersionedServiceTech, versioned } from 'fourplane'

export const javaClient: VersionedServiceTech = versioned('service', {
  name: 'ZooKeeper Java client',
  is: 'client library inside an application',
  vendor: 'Apache Software Foundation',
  docs: 'https://github.com/apache/zookeeper/blob/release-3.9.5/zookeeper-docs/src/main/resources/markdown/zookeeperProgrammers.md',
})

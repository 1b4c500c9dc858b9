import { type ManagedStateTech, managed, type VersionedStateTech, versioned } from '../../technology.ts'

/** HDFS: distributed file system. */
export const hdfs: VersionedStateTech = versioned('state', {
  name: 'HDFS',
  is: 'distributed file system',
  vendor: 'Apache Software Foundation',
  docs: 'https://hadoop.apache.org/docs/stable/hadoop-project-dist/hadoop-hdfs/HdfsDesign.html',
})

/** Apache Ozone: object and file store for Hadoop. */
export const ozone: VersionedStateTech = versioned('state', {
  name: 'Apache Ozone',
  is: 'object and file store for Hadoop',
  vendor: 'Apache Software Foundation',
  docs: 'https://ozone.apache.org/docs/',
})

/** Google File System: distributed file system. */
export const gfs: ManagedStateTech = managed('state', {
  name: 'Google File System',
  is: 'distributed file system',
  vendor: 'Google',
  docs: 'https://research.google/pubs/pub51/',
})

/** Google Colossus: distributed file system. */
export const colossus: ManagedStateTech = managed('state', {
  name: 'Google Colossus',
  is: 'distributed file system',
  vendor: 'Google',
  docs: 'https://cloud.google.com/blog/products/storage-data-transfer/a-peek-behind-colossus-googles-file-system',
})

/** Tectonic: distributed file system. */
export const tectonic: ManagedStateTech = managed('state', {
  name: 'Tectonic',
  is: 'distributed file system',
  vendor: 'Meta',
  docs: 'https://www.usenix.org/conference/fast21/presentation/pan',
})

/** Windows Azure Storage: replicated storage of Azure. */
export const azureStorage: ManagedStateTech = managed('state', {
  name: 'Windows Azure Storage',
  is: 'replicated storage of Azure',
  vendor: 'Microsoft',
  docs: 'https://dl.acm.org/doi/10.1145/2043556.2043571',
})

/** Alluxio: cache and file system over object stores. */
export const alluxio: VersionedStateTech = versioned('state', {
  name: 'Alluxio',
  is: 'cache and file system over object stores',
  vendor: 'Alluxio',
  docs: 'https://documentation.alluxio.io/',
})

/** GlusterFS: distributed file system. */
export const glusterFs: VersionedStateTech = versioned('state', {
  name: 'GlusterFS',
  is: 'distributed file system',
  vendor: 'Gluster community',
  docs: 'https://docs.gluster.org/en/latest/',
})

/** Amazon EFS: network file system. */
export const efs: ManagedStateTech = managed('state', {
  name: 'Amazon EFS',
  is: 'network file system',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/efs/latest/ug/',
})

/** Amazon FSx: managed file systems. */
export const fsx: ManagedStateTech = managed('state', {
  name: 'Amazon FSx',
  is: 'managed file systems',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/fsx/',
})

/** Amazon EBS: block storage. */
export const ebs: ManagedStateTech = managed('state', {
  name: 'Amazon EBS',
  is: 'block storage',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/ebs/latest/userguide/',
})

/** AWS Physalia: configuration store of EBS. */
export const physalia: ManagedStateTech = managed('state', {
  name: 'AWS Physalia',
  is: 'configuration store of EBS',
  vendor: 'Amazon Web Services',
  docs: 'https://www.usenix.org/conference/nsdi20/presentation/brooker',
})

/** Google Persistent Disk: block storage. */
export const googlePersistentDisk: ManagedStateTech = managed('state', {
  name: 'Google Persistent Disk',
  is: 'block storage',
  vendor: 'Google',
  docs: 'https://cloud.google.com/compute/docs/disks',
})

/** Discord super-disk: local SSD mirrored to a persistent disk. */
export const discordSuperDisk: ManagedStateTech = managed('state', {
  name: 'Discord super-disk',
  is: 'local SSD mirrored to a persistent disk',
  vendor: 'Discord',
  docs: 'https://discord.com/blog/how-discord-supercharges-network-disks-for-extreme-low-latency',
})

/** Azure Disk Storage: block storage. */
export const azureDisk: ManagedStateTech = managed('state', {
  name: 'Azure Disk Storage',
  is: 'block storage',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/virtual-machines/managed-disks-overview',
})

/** DRBD: block replication between hosts. */
export const drbd: VersionedStateTech = versioned('state', {
  name: 'DRBD',
  is: 'block replication between hosts',
  vendor: 'LINBIT',
  docs: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/',
})

/** OpenZFS: file system. */
export const openZfs: VersionedStateTech = versioned('state', {
  name: 'OpenZFS',
  is: 'file system',
  vendor: 'OpenZFS',
  docs: 'https://openzfs.github.io/openzfs-docs/',
})

/** LVM: volume manager of Linux. */
export const lvm: VersionedStateTech = versioned('state', {
  name: 'LVM',
  is: 'volume manager of Linux',
  vendor: 'Red Hat',
  docs: 'https://sourceware.org/lvm2/',
})

/** GitHub Spokes: replicated storage of Git repositories. */
export const gitHubSpokes: ManagedStateTech = managed('state', {
  name: 'GitHub Spokes',
  is: 'replicated storage of Git repositories',
  vendor: 'GitHub',
  docs: 'https://github.blog/engineering/infrastructure/building-resilience-in-spokes/',
})

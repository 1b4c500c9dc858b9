import { type ManagedStateTech, managed, type VersionedStateTech, versioned } from '../../technology.ts'

/** Amazon S3: object store. */
export const s3: ManagedStateTech = managed('state', {
  name: 'Amazon S3',
  is: 'object store',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/',
})

/** Google Cloud Storage: object store. */
export const googleCloudStorage: ManagedStateTech = managed('state', {
  name: 'Google Cloud Storage',
  is: 'object store',
  vendor: 'Google',
  docs: 'https://cloud.google.com/storage/docs',
})

/** Azure Blob Storage: object store. */
export const azureBlobStorage: ManagedStateTech = managed('state', {
  name: 'Azure Blob Storage',
  is: 'object store',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/storage/blobs/',
})

/** Cloudflare R2: object store. */
export const r2: ManagedStateTech = managed('state', {
  name: 'Cloudflare R2',
  is: 'object store',
  vendor: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/r2/',
})

/** Ceph: distributed storage. */
export const ceph: VersionedStateTech = versioned('state', {
  name: 'Ceph',
  is: 'distributed storage',
  vendor: 'Ceph Foundation',
  docs: 'https://docs.ceph.com/en/latest/',
})

/** HDFS: distributed file system. */
export const hdfs: VersionedStateTech = versioned('state', {
  name: 'HDFS',
  is: 'distributed file system',
  vendor: 'Apache Software Foundation',
  docs: 'https://hadoop.apache.org/docs/stable/hadoop-project-dist/hadoop-hdfs/HdfsDesign.html',
})

/** Amazon EBS: block storage. */
export const ebs: ManagedStateTech = managed('state', {
  name: 'Amazon EBS',
  is: 'block storage',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/ebs/latest/userguide/',
})

/** Google Colossus: distributed file system. */
export const colossus: ManagedStateTech = managed('state', {
  name: 'Google Colossus',
  is: 'distributed file system',
  vendor: 'Google',
  docs: 'https://cloud.google.com/blog/products/storage-data-transfer/a-peek-behind-colossus-googles-file-system',
})

/** Haystack: photo store. */
export const haystack: ManagedStateTech = managed('state', {
  name: 'Haystack',
  is: 'photo store',
  vendor: 'Meta',
  docs: 'https://www.usenix.org/conference/osdi10/finding-needle-haystack-facebooks-photo-storage',
})

/** f4: warm blob store. */
export const f4: ManagedStateTech = managed('state', {
  name: 'f4',
  is: 'warm blob store',
  vendor: 'Meta',
  docs: 'https://www.usenix.org/conference/osdi14/technical-sessions/presentation/muralidhar',
})

/** Tectonic: distributed file system. */
export const tectonic: ManagedStateTech = managed('state', {
  name: 'Tectonic',
  is: 'distributed file system',
  vendor: 'Meta',
  docs: 'https://www.usenix.org/conference/fast21/presentation/pan',
})

/** Dropbox Magic Pocket: blob store. */
export const magicPocket: ManagedStateTech = managed('state', {
  name: 'Dropbox Magic Pocket',
  is: 'blob store',
  vendor: 'Dropbox',
  docs: 'https://dropbox.tech/infrastructure/inside-the-magic-pocket',
})

/** Ambry: blob store. */
export const ambry: ManagedStateTech = managed('state', {
  name: 'Ambry',
  is: 'blob store',
  vendor: 'LinkedIn',
  docs: 'https://github.com/linkedin/ambry/wiki',
})

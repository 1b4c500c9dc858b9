import { type ManagedStateTech, managed, type VersionedStateTech, versioned } from '../../technology.ts'

/** Amazon S3: object store. */
export const s3: ManagedStateTech = managed('state', {
  name: 'Amazon S3',
  is: 'object store',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/',
})

/** Amazon S3 Glacier: archive store. */
export const s3Glacier: ManagedStateTech = managed('state', {
  name: 'Amazon S3 Glacier',
  is: 'archive store',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/amazonglacier/latest/dev/',
})

/** Amazon ShardStore: key-value storage node of S3. */
export const shardStore: ManagedStateTech = managed('state', {
  name: 'Amazon ShardStore',
  is: 'key-value storage node of S3',
  vendor: 'Amazon Web Services',
  docs: 'https://dl.acm.org/doi/10.1145/3477132.3483540',
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

/** Backblaze B2: object store. */
export const backblazeB2: ManagedStateTech = managed('state', {
  name: 'Backblaze B2',
  is: 'object store',
  vendor: 'Backblaze',
  docs: 'https://www.backblaze.com/docs/cloud-storage',
})

/** MinIO: object store. */
export const minIo: VersionedStateTech = versioned('state', {
  name: 'MinIO',
  is: 'object store',
  vendor: 'MinIO',
  docs: 'https://docs.min.io/',
})

/** Ceph: distributed storage. */
export const ceph: VersionedStateTech = versioned('state', {
  name: 'Ceph',
  is: 'distributed storage',
  vendor: 'Ceph Foundation',
  docs: 'https://docs.ceph.com/en/latest/',
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

/** Dropbox Magic Pocket: blob store. */
export const magicPocket: ManagedStateTech = managed('state', {
  name: 'Dropbox Magic Pocket',
  is: 'blob store',
  vendor: 'Dropbox',
  docs: 'https://dropbox.tech/infrastructure/inside-the-magic-pocket',
})

/** Ambry: blob store. */
export const ambry: VersionedStateTech = versioned('state', {
  name: 'Ambry',
  is: 'blob store',
  vendor: 'LinkedIn',
  docs: 'https://github.com/linkedin/ambry/wiki',
})

/** Twitter Blobstore: photo store. */
export const twitterBlobstore: ManagedStateTech = managed('state', {
  name: 'Twitter Blobstore',
  is: 'photo store',
  vendor: 'Twitter',
  docs: 'https://blog.x.com/engineering/en_us/a/2012/blobstore-twitter-s-in-house-photo-storage-system',
})

/** Google Artifact Registry: registry of images and packages, one a region. */
export const googleArtifactRegistry: ManagedStateTech = managed('state', {
  name: 'Google Artifact Registry',
  is: 'registry of images and packages, one a region',
  vendor: 'Google',
  docs: 'https://cloud.google.com/artifact-registry',
})

/** Google Container Registry: container registry on Cloud Storage. */
export const googleContainerRegistry: ManagedStateTech = managed('state', {
  name: 'Google Container Registry',
  is: 'container registry on Cloud Storage',
  vendor: 'Google',
  docs: 'https://cloud.google.com/container-registry',
})

/** DigitalOcean Spaces: object store. */
export const digitalOceanSpaces: ManagedStateTech = managed('state', {
  name: 'DigitalOcean Spaces',
  is: 'object store',
  vendor: 'DigitalOcean',
  docs: 'https://docs.digitalocean.com/products/spaces/',
})

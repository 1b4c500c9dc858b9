import { type ManagedStateTech, managed, type VersionedStateTech, versioned } from '../../technology.ts'

/** pgvector: vector search in PostgreSQL. */
export const pgVector: VersionedStateTech = versioned('state', {
  name: 'pgvector',
  is: 'vector search in PostgreSQL',
  vendor: 'pgvector',
  docs: 'https://github.com/pgvector/pgvector#readme',
})

/** Faiss: vector search library. */
export const faiss: VersionedStateTech = versioned('state', {
  name: 'Faiss',
  is: 'vector search library',
  vendor: 'Meta',
  docs: 'https://faiss.ai/',
})

/** Milvus: vector database. */
export const milvus: VersionedStateTech = versioned('state', {
  name: 'Milvus',
  is: 'vector database',
  vendor: 'Linux Foundation',
  docs: 'https://milvus.io/docs',
})

/** Qdrant: vector database. */
export const qdrant: VersionedStateTech = versioned('state', {
  name: 'Qdrant',
  is: 'vector database',
  vendor: 'Qdrant',
  docs: 'https://qdrant.tech/documentation/',
})

/** Weaviate: vector database. */
export const weaviate: VersionedStateTech = versioned('state', {
  name: 'Weaviate',
  is: 'vector database',
  vendor: 'Weaviate',
  docs: 'https://docs.weaviate.io/weaviate',
})

/** Pinecone: managed vector database. */
export const pinecone: ManagedStateTech = managed('state', {
  name: 'Pinecone',
  is: 'managed vector database',
  vendor: 'Pinecone',
  docs: 'https://docs.pinecone.io/guides/get-started/overview',
})

/** Cloudflare Vectorize: vector database at the edge. */
export const vectorize: ManagedStateTech = managed('state', {
  name: 'Cloudflare Vectorize',
  is: 'vector database at the edge',
  vendor: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/vectorize/',
})

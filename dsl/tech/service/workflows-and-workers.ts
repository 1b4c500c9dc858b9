import { type ManagedServiceTech, managed, type VersionedServiceTech, versioned } from '../../technology.ts'

/** Temporal: durable workflows. */
export const temporal: VersionedServiceTech = versioned('service', {
  name: 'Temporal',
  is: 'durable workflows',
  vendor: 'Temporal Technologies',
  docs: 'https://docs.temporal.io/',
})

/** Cadence: durable workflows. */
export const cadence: VersionedServiceTech = versioned('service', {
  name: 'Cadence',
  is: 'durable workflows',
  vendor: 'Uber',
  docs: 'https://cadenceworkflow.io/docs/get-started',
})

/** Conductor: workflow engine. */
export const netflixConductor: VersionedServiceTech = versioned('service', {
  name: 'Conductor',
  is: 'workflow engine',
  vendor: 'Conductor OSS',
  docs: 'https://conductor-oss.github.io/conductor/',
})

/** Apache Airflow: workflow scheduler. */
export const airflow: VersionedServiceTech = versioned('service', {
  name: 'Apache Airflow',
  is: 'workflow scheduler',
  vendor: 'Apache Software Foundation',
  docs: 'https://airflow.apache.org/docs/',
})

/** Sidekiq: background jobs for Ruby. */
export const sidekiq: VersionedServiceTech = versioned('service', {
  name: 'Sidekiq',
  is: 'background jobs for Ruby',
  vendor: 'Contributed Systems',
  docs: 'https://github.com/sidekiq/sidekiq/wiki',
})

/** Resque: background jobs for Ruby. */
export const resque: VersionedServiceTech = versioned('service', {
  name: 'Resque',
  is: 'background jobs for Ruby',
  vendor: 'Resque',
  docs: 'https://github.com/resque/resque/blob/master/README.markdown',
})

/** Celery: background jobs for Python. */
export const celery: VersionedServiceTech = versioned('service', {
  name: 'Celery',
  is: 'background jobs for Python',
  vendor: 'Celery',
  docs: 'https://docs.celeryq.dev/en/stable/',
})

/** AWS Step Functions: managed workflows. */
export const stepFunctions: ManagedServiceTech = managed('service', {
  name: 'AWS Step Functions',
  is: 'managed workflows',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/step-functions/latest/dg/',
})

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

/** Netflix Maestro: workflow scheduler. */
export const maestro: ManagedServiceTech = managed('service', {
  name: 'Netflix Maestro',
  is: 'workflow scheduler',
  vendor: 'Netflix',
  docs: 'https://github.com/Netflix/maestro#readme',
})

/** Apache Airflow: workflow scheduler. */
export const airflow: VersionedServiceTech = versioned('service', {
  name: 'Apache Airflow',
  is: 'workflow scheduler',
  vendor: 'Apache Software Foundation',
  docs: 'https://airflow.apache.org/docs/',
})

/** Dagster: data orchestration. */
export const dagster: VersionedServiceTech = versioned('service', {
  name: 'Dagster',
  is: 'data orchestration',
  vendor: 'Dagster Labs',
  docs: 'https://docs.dagster.io/',
})

/** Prefect: workflow orchestration. */
export const prefect: VersionedServiceTech = versioned('service', {
  name: 'Prefect',
  is: 'workflow orchestration',
  vendor: 'Prefect',
  docs: 'https://docs.prefect.io/',
})

/** Argo Workflows: workflows on Kubernetes. */
export const argoWorkflows: VersionedServiceTech = versioned('service', {
  name: 'Argo Workflows',
  is: 'workflows on Kubernetes',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://argo-workflows.readthedocs.io/en/latest/',
})

/** Luigi: batch pipelines. */
export const luigi: VersionedServiceTech = versioned('service', {
  name: 'Luigi',
  is: 'batch pipelines',
  vendor: 'Spotify',
  docs: 'https://luigi.readthedocs.io/en/stable/',
})

/** Azkaban: workflow scheduler for Hadoop. */
export const azkaban: VersionedServiceTech = versioned('service', {
  name: 'Azkaban',
  is: 'workflow scheduler for Hadoop',
  vendor: 'LinkedIn',
  docs: 'https://azkaban.readthedocs.io/en/latest/',
})

/** Genie: job orchestration for big data. */
export const genie: VersionedServiceTech = versioned('service', {
  name: 'Genie',
  is: 'job orchestration for big data',
  vendor: 'Netflix',
  docs: 'https://netflix.github.io/genie/',
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

/** Solid Queue: background jobs for Rails. */
export const solidQueue: VersionedServiceTech = versioned('service', {
  name: 'Solid Queue',
  is: 'background jobs for Rails',
  vendor: '37signals',
  docs: 'https://github.com/rails/solid_queue#readme',
})

/** Celery: background jobs for Python. */
export const celery: VersionedServiceTech = versioned('service', {
  name: 'Celery',
  is: 'background jobs for Python',
  vendor: 'Celery',
  docs: 'https://docs.celeryq.dev/en/stable/',
})

/** BullMQ: background jobs for Node.js. */
export const bullMq: VersionedServiceTech = versioned('service', {
  name: 'BullMQ',
  is: 'background jobs for Node.js',
  vendor: 'Taskforce.sh',
  docs: 'https://docs.bullmq.io/',
})

/** Slack job queue: background jobs on Kafka and Redis. */
export const slackJobQueue: ManagedServiceTech = managed('service', {
  name: 'Slack job queue',
  is: 'background jobs on Kafka and Redis',
  vendor: 'Slack',
  docs: 'https://slack.engineering/scaling-slacks-job-queue/',
})

/** Airbnb Dynein: delayed jobs. */
export const dynein: ManagedServiceTech = managed('service', {
  name: 'Airbnb Dynein',
  is: 'delayed jobs',
  vendor: 'Airbnb',
  docs: 'https://medium.com/airbnb-engineering/dynein-building-a-distributed-delayed-job-queueing-system-93ab10f05f99',
})

/** Dropbox Cape: processing of file events. */
export const cape: ManagedServiceTech = managed('service', {
  name: 'Dropbox Cape',
  is: 'processing of file events',
  vendor: 'Dropbox',
  docs: 'https://dropbox.tech/infrastructure/introducing-cape',
})

/** AWS Step Functions: managed workflows. */
export const stepFunctions: ManagedServiceTech = managed('service', {
  name: 'AWS Step Functions',
  is: 'managed workflows',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/step-functions/latest/dg/',
})

/** Google Cloud Tasks: managed task queues. */
export const googleCloudTasks: ManagedServiceTech = managed('service', {
  name: 'Google Cloud Tasks',
  is: 'managed task queues',
  vendor: 'Google',
  docs: 'https://cloud.google.com/tasks/docs',
})

/** Azure Logic Apps: managed workflows. */
export const azureLogicApps: ManagedServiceTech = managed('service', {
  name: 'Azure Logic Apps',
  is: 'managed workflows',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/logic-apps/',
})

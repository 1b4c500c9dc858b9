import { type ManagedServiceTech, managed, type VersionedServiceTech, versioned } from '../../technology.ts'

/** Node.js: JavaScript runtime. */
export const nodeJs: VersionedServiceTech = versioned('service', {
  name: 'Node.js',
  is: 'JavaScript runtime',
  vendor: 'OpenJS Foundation',
  docs: 'https://nodejs.org/docs/latest/api/',
})

/** OpenJDK: Java virtual machine. */
export const jvm: VersionedServiceTech = versioned('service', {
  name: 'OpenJDK',
  is: 'Java virtual machine',
  vendor: 'OpenJDK',
  docs: 'https://docs.oracle.com/en/java/javase/',
})

/** Go: language and runtime. */
export const golang: VersionedServiceTech = versioned('service', {
  name: 'Go',
  is: 'language and runtime',
  vendor: 'Google',
  docs: 'https://go.dev/doc/',
})

/** Python: language and runtime. */
export const python: VersionedServiceTech = versioned('service', {
  name: 'Python',
  is: 'language and runtime',
  vendor: 'Python Software Foundation',
  docs: 'https://docs.python.org/3/',
})

/** PHP: language and runtime. */
export const php: VersionedServiceTech = versioned('service', {
  name: 'PHP',
  is: 'language and runtime',
  vendor: 'PHP Group',
  docs: 'https://www.php.net/manual/en/',
})

/** HHVM: Hack virtual machine. */
export const hhvm: VersionedServiceTech = versioned('service', {
  name: 'HHVM',
  is: 'Hack virtual machine',
  vendor: 'Meta',
  docs: 'https://docs.hhvm.com/hhvm/',
})

/** Erlang/OTP: language and runtime. */
export const erlangOtp: VersionedServiceTech = versioned('service', {
  name: 'Erlang/OTP',
  is: 'language and runtime',
  vendor: 'Ericsson',
  docs: 'https://www.erlang.org/doc/',
})

/** Elixir: language on the Erlang runtime. */
export const elixir: VersionedServiceTech = versioned('service', {
  name: 'Elixir',
  is: 'language on the Erlang runtime',
  vendor: 'Elixir team',
  docs: 'https://hexdocs.pm/elixir/',
})

/** .NET: language runtime. */
export const dotNet: VersionedServiceTech = versioned('service', {
  name: '.NET',
  is: 'language runtime',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/dotnet/',
})

/** Rust: language. */
export const rust: VersionedServiceTech = versioned('service', {
  name: 'Rust',
  is: 'language',
  vendor: 'Rust Foundation',
  docs: 'https://doc.rust-lang.org/std/',
})

/** AWS Lambda: functions as a service. */
export const awsLambda: ManagedServiceTech = managed('service', {
  name: 'AWS Lambda',
  is: 'functions as a service',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/',
})

/** Google Cloud Run: managed containers. */
export const googleCloudRun: ManagedServiceTech = managed('service', {
  name: 'Google Cloud Run',
  is: 'managed containers',
  vendor: 'Google',
  docs: 'https://cloud.google.com/run/docs',
})

/** Azure Functions: functions as a service. */
export const azureFunctions: ManagedServiceTech = managed('service', {
  name: 'Azure Functions',
  is: 'functions as a service',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/azure-functions/',
})

/** Meta XFaaS: functions as a service. */
export const xfaas: ManagedServiceTech = managed('service', {
  name: 'Meta XFaaS',
  is: 'functions as a service',
  vendor: 'Meta',
  docs: 'https://dl.acm.org/doi/10.1145/3600006.3613155',
})

/** Amazon EC2: virtual machines. */
export const ec2: ManagedServiceTech = managed('service', {
  name: 'Amazon EC2',
  is: 'virtual machines',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/',
})

/** Google Compute Engine: virtual machines. */
export const googleComputeEngine: ManagedServiceTech = managed('service', {
  name: 'Google Compute Engine',
  is: 'virtual machines',
  vendor: 'Google',
  docs: 'https://cloud.google.com/compute/docs',
})

/** AWS Fargate: managed containers. */
export const fargate: ManagedServiceTech = managed('service', {
  name: 'AWS Fargate',
  is: 'managed containers',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/AWS_Fargate.html',
})

/** Heroku: application platform. */
export const heroku: ManagedServiceTech = managed('service', {
  name: 'Heroku',
  is: 'application platform',
  vendor: 'Salesforce',
  docs: 'https://devcenter.heroku.com/',
})

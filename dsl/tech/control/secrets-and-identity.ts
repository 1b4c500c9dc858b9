import { type ManagedControlTech, managed, type VersionedControlTech, versioned } from '../../technology.ts'

/** Vault: secrets management. */
export const vault: VersionedControlTech = versioned('control', {
  name: 'Vault',
  is: 'secrets management',
  vendor: 'HashiCorp',
  docs: 'https://developer.hashicorp.com/vault/docs',
})

/** Keywhiz: secrets management. */
export const keywhiz: VersionedControlTech = versioned('control', {
  name: 'Keywhiz',
  is: 'secrets management',
  vendor: 'Square',
  docs: 'https://square.github.io/keywhiz/',
})

/** Pinterest Knox: secrets management. */
export const knox: ManagedControlTech = managed('control', {
  name: 'Pinterest Knox',
  is: 'secrets management',
  vendor: 'Pinterest',
  docs: 'https://github.com/pinterest/knox#readme',
})

/** AWS Secrets Manager: secrets management. */
export const secretsManager: ManagedControlTech = managed('control', {
  name: 'AWS Secrets Manager',
  is: 'secrets management',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/',
})

/** Google Secret Manager: secrets management. */
export const googleSecretManager: ManagedControlTech = managed('control', {
  name: 'Google Secret Manager',
  is: 'secrets management',
  vendor: 'Google',
  docs: 'https://cloud.google.com/secret-manager/docs',
})

/** Azure Key Vault: secrets and key management. */
export const azureKeyVault: ManagedControlTech = managed('control', {
  name: 'Azure Key Vault',
  is: 'secrets and key management',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/key-vault/',
})

/** AWS KMS: key management. */
export const awsKms: ManagedControlTech = managed('control', {
  name: 'AWS KMS',
  is: 'key management',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/kms/latest/developerguide/',
})

/** AWS IAM: access management. */
export const awsIam: ManagedControlTech = managed('control', {
  name: 'AWS IAM',
  is: 'access management',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/',
})

/** Google Cloud IAM: access management. */
export const googleCloudIam: ManagedControlTech = managed('control', {
  name: 'Google Cloud IAM',
  is: 'access management',
  vendor: 'Google',
  docs: 'https://cloud.google.com/iam/docs',
})

/** Microsoft Entra ID: identity provider. */
export const entraId: ManagedControlTech = managed('control', {
  name: 'Microsoft Entra ID',
  is: 'identity provider',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/entra/identity/',
})

/** Amazon Cognito: identity provider for applications. */
export const cognito: ManagedControlTech = managed('control', {
  name: 'Amazon Cognito',
  is: 'identity provider for applications',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/cognito/latest/developerguide/',
})

/** Okta: identity provider. */
export const okta: ManagedControlTech = managed('control', {
  name: 'Okta',
  is: 'identity provider',
  vendor: 'Okta',
  docs: 'https://developer.okta.com/docs/',
})

/** Auth0: identity provider for applications. */
export const auth0: ManagedControlTech = managed('control', {
  name: 'Auth0',
  is: 'identity provider for applications',
  vendor: 'Okta',
  docs: 'https://auth0.com/docs',
})

/** Keycloak: identity provider. */
export const keycloak: VersionedControlTech = versioned('control', {
  name: 'Keycloak',
  is: 'identity provider',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://www.keycloak.org/documentation',
})

/** Google Zanzibar: authorisation system. */
export const zanzibar: ManagedControlTech = managed('control', {
  name: 'Google Zanzibar',
  is: 'authorisation system',
  vendor: 'Google',
  docs: 'https://research.google/pubs/pub48190/',
})

/** Airbnb Himeji: authorisation system. */
export const himeji: ManagedControlTech = managed('control', {
  name: 'Airbnb Himeji',
  is: 'authorisation system',
  vendor: 'Airbnb',
  docs: 'https://medium.com/airbnb-engineering/himeji-a-scalable-centralized-system-for-authorization-at-airbnb-341664924574',
})

/** OpenFGA: authorisation system. */
export const openFga: VersionedControlTech = versioned('control', {
  name: 'OpenFGA',
  is: 'authorisation system',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://openfga.dev/docs',
})

/** SpiceDB: authorisation system. */
export const spiceDb: VersionedControlTech = versioned('control', {
  name: 'SpiceDB',
  is: 'authorisation system',
  vendor: 'AuthZed',
  docs: 'https://authzed.com/docs/spicedb/getting-started/discovering-spicedb',
})

/** Open Policy Agent: policy engine. */
export const openPolicyAgent: VersionedControlTech = versioned('control', {
  name: 'Open Policy Agent',
  is: 'policy engine',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://www.openpolicyagent.org/docs',
})

/** SPIRE: identities of workloads. */
export const spire: VersionedControlTech = versioned('control', {
  name: 'SPIRE',
  is: 'identities of workloads',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://spiffe.io/docs/latest/spire-about/',
})

/** Teleport: access to infrastructure. */
export const teleport: VersionedControlTech = versioned('control', {
  name: 'Teleport',
  is: 'access to infrastructure',
  vendor: 'Gravitational',
  docs: 'https://goteleport.com/docs/',
})

/** kiam: AWS roles for Kubernetes pods. */
export const kiam: VersionedControlTech = versioned('control', {
  name: 'kiam',
  is: 'AWS roles for Kubernetes pods',
  vendor: 'uSwitch',
  docs: 'https://github.com/uswitch/kiam#readme',
})

/** Let's Encrypt: certificate authority. */
export const letsEncrypt: ManagedControlTech = managed('control', {
  name: "Let's Encrypt",
  is: 'certificate authority',
  vendor: 'Internet Security Research Group',
  docs: 'https://letsencrypt.org/docs/',
})

/** AWS Certificate Manager: certificate authority. */
export const awsCertificateManager: ManagedControlTech = managed('control', {
  name: 'AWS Certificate Manager',
  is: 'certificate authority',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/acm/latest/userguide/',
})

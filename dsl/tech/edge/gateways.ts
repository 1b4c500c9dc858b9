import { type ManagedEdgeTech, managed, type VersionedEdgeTech, versioned } from '../../technology.ts'

/** Zuul: API gateway on Netty. */
export const zuul: VersionedEdgeTech = versioned('edge', {
  name: 'Zuul',
  is: 'API gateway on Netty',
  vendor: 'Netflix',
  docs: 'https://github.com/Netflix/zuul/wiki',
})

/** Kong Gateway: API gateway. */
export const kong: VersionedEdgeTech = versioned('edge', {
  name: 'Kong Gateway',
  is: 'API gateway',
  vendor: 'Kong',
  docs: 'https://developer.konghq.com/gateway/',
})

/** Amazon API Gateway: managed API gateway. */
export const apiGateway: ManagedEdgeTech = managed('edge', {
  name: 'Amazon API Gateway',
  is: 'managed API gateway',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/',
})

/** AWS AppSync: managed GraphQL gateway. */
export const appSync: ManagedEdgeTech = managed('edge', {
  name: 'AWS AppSync',
  is: 'managed GraphQL gateway',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/appsync/latest/devguide/',
})

/** Apigee: managed API gateway. */
export const apigee: ManagedEdgeTech = managed('edge', {
  name: 'Apigee',
  is: 'managed API gateway',
  vendor: 'Google',
  docs: 'https://cloud.google.com/apigee/docs',
})

/** Azure API Management: managed API gateway. */
export const azureApiManagement: ManagedEdgeTech = managed('edge', {
  name: 'Azure API Management',
  is: 'managed API gateway',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/api-management/',
})

/** Spring Cloud Gateway: API gateway. */
export const springCloudGateway: VersionedEdgeTech = versioned('edge', {
  name: 'Spring Cloud Gateway',
  is: 'API gateway',
  vendor: 'Broadcom',
  docs: 'https://docs.spring.io/spring-cloud-gateway/reference/',
})

/** Tyk Gateway: API gateway. */
export const tyk: VersionedEdgeTech = versioned('edge', {
  name: 'Tyk Gateway',
  is: 'API gateway',
  vendor: 'Tyk Technologies',
  docs: 'https://tyk.io/docs/',
})

/** KrakenD: API gateway. */
export const krakenD: VersionedEdgeTech = versioned('edge', {
  name: 'KrakenD',
  is: 'API gateway',
  vendor: 'KrakenD',
  docs: 'https://www.krakend.io/docs/',
})

/** Apache APISIX: API gateway. */
export const apacheApisix: VersionedEdgeTech = versioned('edge', {
  name: 'Apache APISIX',
  is: 'API gateway',
  vendor: 'Apache Software Foundation',
  docs: 'https://apisix.apache.org/docs/apisix/getting-started/',
})

/** Apollo Router: GraphQL gateway. */
export const apolloRouter: VersionedEdgeTech = versioned('edge', {
  name: 'Apollo Router',
  is: 'GraphQL gateway',
  vendor: 'Apollo GraphQL',
  docs: 'https://www.apollographql.com/docs/graphos/routing',
})

/** Hasura GraphQL Engine: GraphQL gateway to databases. */
export const hasura: VersionedEdgeTech = versioned('edge', {
  name: 'Hasura GraphQL Engine',
  is: 'GraphQL gateway to databases',
  vendor: 'Hasura',
  docs: 'https://hasura.io/docs/',
})

/** Uber API gateway: API gateway. */
export const uberApiGateway: ManagedEdgeTech = managed('edge', {
  name: 'Uber API gateway',
  is: 'API gateway',
  vendor: 'Uber',
  docs: 'https://eng.uber.com/architecture-api-gateway/',
})

/** OAuth2 Proxy: reverse proxy that authenticates. */
export const oauth2Proxy: VersionedEdgeTech = versioned('edge', {
  name: 'OAuth2 Proxy',
  is: 'reverse proxy that authenticates',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://oauth2-proxy.github.io/oauth2-proxy/',
})

import { type ManagedServiceTech, managed, type VersionedServiceTech, versioned } from '../../technology.ts'

/** gRPC: RPC framework. */
export const grpc: VersionedServiceTech = versioned('service', {
  name: 'gRPC',
  is: 'RPC framework',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://grpc.io/docs/',
})

/** Apache Thrift: RPC framework. */
export const thrift: VersionedServiceTech = versioned('service', {
  name: 'Apache Thrift',
  is: 'RPC framework',
  vendor: 'Apache Software Foundation',
  docs: 'https://thrift.apache.org/docs/',
})

/** fbthrift: RPC framework. */
export const fbThrift: ManagedServiceTech = managed('service', {
  name: 'fbthrift',
  is: 'RPC framework',
  vendor: 'Meta',
  docs: 'https://github.com/facebook/fbthrift#readme',
})

/** Meta ServiceRouter: service mesh in a library. */
export const serviceRouter: ManagedServiceTech = managed('service', {
  name: 'Meta ServiceRouter',
  is: 'service mesh in a library',
  vendor: 'Meta',
  docs: 'https://www.usenix.org/conference/osdi23/presentation/saokar',
})

/** Finagle: RPC framework for the JVM. */
export const finagle: VersionedServiceTech = versioned('service', {
  name: 'Finagle',
  is: 'RPC framework for the JVM',
  vendor: 'Twitter',
  docs: 'https://twitter.github.io/finagle/guide/',
})

/** Rest.li: REST framework. */
export const restLi: VersionedServiceTech = versioned('service', {
  name: 'Rest.li',
  is: 'REST framework',
  vendor: 'LinkedIn',
  docs: 'https://linkedin.github.io/rest.li/',
})

/** Google Stubby: RPC framework, ancestor of gRPC. */
export const stubby: ManagedServiceTech = managed('service', {
  name: 'Google Stubby',
  is: 'RPC framework, ancestor of gRPC',
  vendor: 'Google',
  docs: 'https://grpc.io/blog/principles/',
})

/** Dropbox Courier: RPC framework on gRPC. */
export const courier: ManagedServiceTech = managed('service', {
  name: 'Dropbox Courier',
  is: 'RPC framework on gRPC',
  vendor: 'Dropbox',
  docs: 'https://dropbox.tech/infrastructure/courier-dropbox-migration-to-grpc',
})

/** Kitex: RPC framework for Go. */
export const kitex: VersionedServiceTech = versioned('service', {
  name: 'Kitex',
  is: 'RPC framework for Go',
  vendor: 'ByteDance',
  docs: 'https://www.cloudwego.io/docs/kitex/',
})

/** Twirp: RPC framework for Go. */
export const twirp: VersionedServiceTech = versioned('service', {
  name: 'Twirp',
  is: 'RPC framework for Go',
  vendor: 'Twitch',
  docs: 'https://twitchtv.github.io/twirp/docs/intro.html',
})

/** YARPC: RPC framework for Go. */
export const yarpc: VersionedServiceTech = versioned('service', {
  name: 'YARPC',
  is: 'RPC framework for Go',
  vendor: 'Uber',
  docs: 'https://github.com/yarpc/yarpc-go#readme',
})

/** Connect: RPC over HTTP. */
export const connectRpc: VersionedServiceTech = versioned('service', {
  name: 'Connect',
  is: 'RPC over HTTP',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://connectrpc.com/docs/introduction',
})

/** Apache Dubbo: RPC framework. */
export const dubbo: VersionedServiceTech = versioned('service', {
  name: 'Apache Dubbo',
  is: 'RPC framework',
  vendor: 'Apache Software Foundation',
  docs: 'https://dubbo.apache.org/en/docs/',
})

/** Akka: actor framework for the JVM. */
export const akka: VersionedServiceTech = versioned('service', {
  name: 'Akka',
  is: 'actor framework for the JVM',
  vendor: 'Akka',
  docs: 'https://doc.akka.io/',
})

/** Apache Pekko: actor framework for the JVM. */
export const pekko: VersionedServiceTech = versioned('service', {
  name: 'Apache Pekko',
  is: 'actor framework for the JVM',
  vendor: 'Apache Software Foundation',
  docs: 'https://pekko.apache.org/docs/pekko/current/',
})

/** Orleans: actor framework for .NET. */
export const orleans: VersionedServiceTech = versioned('service', {
  name: 'Orleans',
  is: 'actor framework for .NET',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/dotnet/orleans/',
})

/** Ringpop: sharding of an application by gossip. */
export const ringpop: VersionedServiceTech = versioned('service', {
  name: 'Ringpop',
  is: 'sharding of an application by gossip',
  vendor: 'Uber',
  docs: 'https://github.com/uber/ringpop-go/blob/master/README.md',
})

/** GraphQL Java: GraphQL engine. */
export const graphQlJava: VersionedServiceTech = versioned('service', {
  name: 'GraphQL Java',
  is: 'GraphQL engine',
  vendor: 'GraphQL Java',
  docs: 'https://www.graphql-java.com/documentation/getting-started/',
})

/** Netflix DGS: GraphQL service framework. */
export const domainGraphService: VersionedServiceTech = versioned('service', {
  name: 'Netflix DGS',
  is: 'GraphQL service framework',
  vendor: 'Netflix',
  docs: 'https://netflix.github.io/dgs/',
})

/** Apollo Server: GraphQL server. */
export const apolloServer: VersionedServiceTech = versioned('service', {
  name: 'Apollo Server',
  is: 'GraphQL server',
  vendor: 'Apollo GraphQL',
  docs: 'https://www.apollographql.com/docs/apollo-server',
})

/** GraphQL Ruby: GraphQL engine. */
export const graphQlRuby: VersionedServiceTech = versioned('service', {
  name: 'GraphQL Ruby',
  is: 'GraphQL engine',
  vendor: 'GraphQL Ruby',
  docs: 'https://graphql-ruby.org/guides',
})

/** Viaduct: data-oriented service mesh on GraphQL. */
export const viaduct: VersionedServiceTech = versioned('service', {
  name: 'Viaduct',
  is: 'data-oriented service mesh on GraphQL',
  vendor: 'Airbnb',
  docs: 'https://github.com/airbnb/viaduct#readme',
})

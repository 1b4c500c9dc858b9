import { type VersionedServiceTech, versioned } from '../../technology.ts'

/** Spring Boot: service framework for the JVM. */
export const springBoot: VersionedServiceTech = versioned('service', {
  name: 'Spring Boot',
  is: 'service framework for the JVM',
  vendor: 'Broadcom',
  docs: 'https://docs.spring.io/spring-boot/',
})

/** Dropwizard: service framework for the JVM. */
export const dropwizard: VersionedServiceTech = versioned('service', {
  name: 'Dropwizard',
  is: 'service framework for the JVM',
  vendor: 'Dropwizard team',
  docs: 'https://www.dropwizard.io/en/stable/',
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

/** Ruby on Rails: web framework. */
export const rubyOnRails: VersionedServiceTech = versioned('service', {
  name: 'Ruby on Rails',
  is: 'web framework',
  vendor: 'Rails Foundation',
  docs: 'https://guides.rubyonrails.org/',
})

/** Django: web framework. */
export const django: VersionedServiceTech = versioned('service', {
  name: 'Django',
  is: 'web framework',
  vendor: 'Django Software Foundation',
  docs: 'https://docs.djangoproject.com/en/stable/',
})

/** Flask: web framework. */
export const flask: VersionedServiceTech = versioned('service', {
  name: 'Flask',
  is: 'web framework',
  vendor: 'Pallets',
  docs: 'https://flask.palletsprojects.com/en/stable/',
})

/** FastAPI: web framework. */
export const fastApi: VersionedServiceTech = versioned('service', {
  name: 'FastAPI',
  is: 'web framework',
  vendor: 'FastAPI',
  docs: 'https://fastapi.tiangolo.com/reference/',
})

/** Express: web framework for Node.js. */
export const express: VersionedServiceTech = versioned('service', {
  name: 'Express',
  is: 'web framework for Node.js',
  vendor: 'OpenJS Foundation',
  docs: 'https://expressjs.com/en/4x/api.html',
})

/** NestJS: service framework for Node.js. */
export const nestJs: VersionedServiceTech = versioned('service', {
  name: 'NestJS',
  is: 'service framework for Node.js',
  vendor: 'NestJS',
  docs: 'https://docs.nestjs.com/',
})

/** Next.js: React framework. */
export const nextJs: VersionedServiceTech = versioned('service', {
  name: 'Next.js',
  is: 'React framework',
  vendor: 'Vercel',
  docs: 'https://nextjs.org/docs',
})

/** Phoenix: web framework for Elixir. */
export const phoenix: VersionedServiceTech = versioned('service', {
  name: 'Phoenix',
  is: 'web framework for Elixir',
  vendor: 'Phoenix team',
  docs: 'https://hexdocs.pm/phoenix/overview.html',
})

/** Laravel: web framework for PHP. */
export const laravel: VersionedServiceTech = versioned('service', {
  name: 'Laravel',
  is: 'web framework for PHP',
  vendor: 'Laravel',
  docs: 'https://laravel.com/docs',
})

/** ASP.NET Core: web framework. */
export const aspNetCore: VersionedServiceTech = versioned('service', {
  name: 'ASP.NET Core',
  is: 'web framework',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/aspnet/core/',
})

/** Play Framework: web framework for the JVM. */
export const playFramework: VersionedServiceTech = versioned('service', {
  name: 'Play Framework',
  is: 'web framework for the JVM',
  vendor: 'Play Framework',
  docs: 'https://www.playframework.com/documentation',
})

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

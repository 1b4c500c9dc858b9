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

/** Micronaut: service framework for the JVM. */
export const micronaut: VersionedServiceTech = versioned('service', {
  name: 'Micronaut',
  is: 'service framework for the JVM',
  vendor: 'Micronaut Foundation',
  docs: 'https://docs.micronaut.io/latest/guide/',
})

/** Quarkus: service framework for the JVM. */
export const quarkus: VersionedServiceTech = versioned('service', {
  name: 'Quarkus',
  is: 'service framework for the JVM',
  vendor: 'Commonhaus Foundation',
  docs: 'https://quarkus.io/guides/',
})

/** Eclipse Vert.x: reactive toolkit for the JVM. */
export const vertx: VersionedServiceTech = versioned('service', {
  name: 'Eclipse Vert.x',
  is: 'reactive toolkit for the JVM',
  vendor: 'Eclipse Foundation',
  docs: 'https://vertx.io/docs/',
})

/** Ktor: web framework for Kotlin. */
export const ktor: VersionedServiceTech = versioned('service', {
  name: 'Ktor',
  is: 'web framework for Kotlin',
  vendor: 'JetBrains',
  docs: 'https://ktor.io/docs/',
})

/** Play Framework: web framework for the JVM. */
export const playFramework: VersionedServiceTech = versioned('service', {
  name: 'Play Framework',
  is: 'web framework for the JVM',
  vendor: 'Play Framework',
  docs: 'https://www.playframework.com/documentation',
})

/** Misk: service framework for Kotlin. */
export const misk: VersionedServiceTech = versioned('service', {
  name: 'Misk',
  is: 'service framework for Kotlin',
  vendor: 'Block',
  docs: 'https://cashapp.github.io/misk/',
})

/** Ruby on Rails: web framework. */
export const rubyOnRails: VersionedServiceTech = versioned('service', {
  name: 'Ruby on Rails',
  is: 'web framework',
  vendor: 'Rails Foundation',
  docs: 'https://guides.rubyonrails.org/',
})

/** Sinatra: web framework for Ruby. */
export const sinatra: VersionedServiceTech = versioned('service', {
  name: 'Sinatra',
  is: 'web framework for Ruby',
  vendor: 'Sinatra',
  docs: 'https://sinatrarb.com/intro.html',
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

/** Baseplate.py: service framework for Python. */
export const baseplate: VersionedServiceTech = versioned('service', {
  name: 'Baseplate.py',
  is: 'service framework for Python',
  vendor: 'Reddit',
  docs: 'https://baseplate.readthedocs.io/en/stable/',
})

/** Express: web framework for Node.js. */
export const express: VersionedServiceTech = versioned('service', {
  name: 'Express',
  is: 'web framework for Node.js',
  vendor: 'OpenJS Foundation',
  docs: 'https://expressjs.com/en/4x/api.html',
})

/** Fastify: web framework for Node.js. */
export const fastify: VersionedServiceTech = versioned('service', {
  name: 'Fastify',
  is: 'web framework for Node.js',
  vendor: 'OpenJS Foundation',
  docs: 'https://fastify.dev/docs/latest/',
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

/** Symfony: web framework for PHP. */
export const symfony: VersionedServiceTech = versioned('service', {
  name: 'Symfony',
  is: 'web framework for PHP',
  vendor: 'Symfony',
  docs: 'https://symfony.com/doc/current/index.html',
})

/** ASP.NET Core: web framework. */
export const aspNetCore: VersionedServiceTech = versioned('service', {
  name: 'ASP.NET Core',
  is: 'web framework',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/aspnet/core/',
})

/** Gin: web framework for Go. */
export const gin: VersionedServiceTech = versioned('service', {
  name: 'Gin',
  is: 'web framework for Go',
  vendor: 'Gin',
  docs: 'https://gin-gonic.com/en/docs/',
})

/** Hertz: HTTP framework for Go. */
export const hertz: VersionedServiceTech = versioned('service', {
  name: 'Hertz',
  is: 'HTTP framework for Go',
  vendor: 'ByteDance',
  docs: 'https://www.cloudwego.io/docs/hertz/',
})

/** axum: web framework for Rust. */
export const axum: VersionedServiceTech = versioned('service', {
  name: 'axum',
  is: 'web framework for Rust',
  vendor: 'Tokio',
  docs: 'https://docs.rs/axum/latest/axum/',
})

/** Actix Web: web framework for Rust. */
export const actixWeb: VersionedServiceTech = versioned('service', {
  name: 'Actix Web',
  is: 'web framework for Rust',
  vendor: 'Actix',
  docs: 'https://actix.rs/docs/',
})

/** Mastodon: social network server. */
export const mastodon: VersionedServiceTech = versioned('service', {
  name: 'Mastodon',
  is: 'social network server',
  vendor: 'Mastodon',
  docs: 'https://docs.joinmastodon.org/',
})

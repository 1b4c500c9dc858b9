import { type Source, source } from 'fourplane'

const publisher = 'HAProxy'
const code = 'https://github.com/haproxy/haproxy/blob/v3.4.0'
const published = '2026-06-03'

export const backend: Source = source({
  url: `${code}/src/backend.c`,
  title: 'backend.c, HAProxy 3.4.0',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const server: Source = source({
  url: `${code}/src/server.c`,
  title: 'server.c, HAProxy 3.4.0',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const statistics: Source = source({
  url: `${code}/src/stats-proxy.c`,
  title: 'stats-proxy.c, HAProxy 3.4.0',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const configuration: Source = source({
  url: `${code}/doc/configuration.txt`,
  title: 'Configuration manual, HAProxy 3.4.0',
  publisher,
  published,
  kind: 'docs',
  seen: 'opening',
})

export const management: Source = source({
  url: `${code}/doc/management.txt`,
  title: 'Management guide, HAProxy 3.4.0',
  publisher,
  published,
  kind: 'docs',
  seen: 'opening',
})

import { type Source, source } from 'fourplane'

const publisher = 'nginx'
const docs = 'https://github.com/nginx/nginx.org/blob/3924a7f8334b93bbb4d5368f3d0cd44922ef2a6b/xml/en/docs'

export const connection: Source = source({
  url: 'https://github.com/nginx/nginx/blob/release-1.31.4/src/core/ngx_connection.c',
  title: 'ngx_connection.c, nginx 1.31.4',
  publisher,
  published: '2026-08-11',
  kind: 'source-code',
  seen: 'opening',
})

export const event: Source = source({
  url: 'https://github.com/nginx/nginx/blob/release-1.31.4/src/event/ngx_event.c',
  title: 'ngx_event.c, nginx 1.31.4',
  publisher,
  published: '2026-08-11',
  kind: 'source-code',
  seen: 'opening',
})

export const upstream: Source = source({
  url: 'https://github.com/nginx/nginx/blob/release-1.31.4/src/http/ngx_http_upstream.c',
  title: 'ngx_http_upstream.c, nginx 1.31.4',
  publisher,
  published: '2026-08-11',
  kind: 'source-code',
  seen: 'opening',
})

export const core: Source = source({
  url: `${docs}/ngx_core_module.xml`,
  title: 'Core functionality, nginx documentation',
  publisher,
  published: '2026-07-21',
  kind: 'docs',
  seen: 'opening',
})

export const http: Source = source({
  url: `${docs}/http/ngx_http_core_module.xml`,
  title: 'Module ngx_http_core_module, nginx documentation',
  publisher,
  published: '2026-07-21',
  kind: 'docs',
  seen: 'opening',
})

export const upstreamModule: Source = source({
  url: `${docs}/http/ngx_http_upstream_module.xml`,
  title: 'Module ngx_http_upstream_module, nginx documentation',
  publisher,
  published: '2026-07-21',
  kind: 'docs',
  seen: 'opening',
})

export const proxyModule: Source = source({
  url: `${docs}/http/ngx_http_proxy_module.xml`,
  title: 'Module ngx_http_proxy_module, nginx documentation',
  publisher,
  published: '2026-07-21',
  kind: 'docs',
  seen: 'opening',
})

export const status: Source = source({
  url: `${docs}/http/ngx_http_stub_status_module.xml`,
  title: 'Module ngx_http_stub_status_module, nginx documentation',
  publisher,
  published: '2026-07-21',
  kind: 'docs',
  seen: 'opening',
})

export const switches: Source = source({
  url: `${docs}/switches.xml`,
  title: 'Command-line parameters, nginx documentation',
  publisher,
  published: '2026-07-21',
  kind: 'docs',
  seen: 'opening',
})

export const control: Source = source({
  url: `${docs}/control.xml`,
  title: 'Controlling nginx, nginx documentation',
  publisher,
  published: '2026-07-21',
  kind: 'docs',
  seen: 'opening',
})

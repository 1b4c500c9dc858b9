import { type Source, source } from 'fourplane'

const publisher = 'gRPC authors'
const published = '2026-08-18'
const tree = 'https://github.com/grpc/grpc-go/blob/v1.83.1'
const guides = 'https://github.com/grpc/grpc.io/blob/028a1d2a6d59daea0e496b3e68789bb60fa69f4a/content/en/docs/guides'

export const picker: Source = source({
  url: `${tree}/picker_wrapper.go`,
  title: 'picker_wrapper.go, grpc-go 1.83.1',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const pickFirst: Source = source({
  url: `${tree}/balancer/pickfirst/pickfirst.go`,
  title: 'pickfirst.go, grpc-go 1.83.1',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const client: Source = source({
  url: `${tree}/internal/transport/http2_client.go`,
  title: 'http2_client.go, grpc-go 1.83.1',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const server: Source = source({
  url: `${tree}/internal/transport/http2_server.go`,
  title: 'http2_server.go, grpc-go 1.83.1',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const statusText: Source = source({
  url: `${tree}/internal/status/status.go`,
  title: 'status.go, grpc-go 1.83.1',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const statusTable: Source = source({
  url: `${tree}/internal/transport/http_util.go`,
  title: 'http_util.go, grpc-go 1.83.1',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const transport: Source = source({
  url: `${tree}/internal/transport/transport.go`,
  title: 'transport.go, grpc-go 1.83.1',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const channel: Source = source({
  url: `${tree}/clientconn.go`,
  title: 'clientconn.go, grpc-go 1.83.1',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const backoff: Source = source({
  url: `${tree}/backoff/backoff.go`,
  title: 'backoff.go, grpc-go 1.83.1',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const defaults: Source = source({
  url: `${tree}/internal/transport/defaults.go`,
  title: 'defaults.go, grpc-go 1.83.1',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const parameters: Source = source({
  url: `${tree}/keepalive/keepalive.go`,
  title: 'keepalive.go, grpc-go 1.83.1',
  publisher,
  published,
  kind: 'source-code',
  seen: 'opening',
})

export const readme: Source = source({
  url: `${tree}/README.md`,
  title: 'Frequently asked questions, grpc-go 1.83.1',
  publisher,
  published,
  kind: 'docs',
  seen: 'opening',
})

export const keepalive: Source = source({
  url: `${tree}/Documentation/keepalive.md`,
  title: 'Keepalive, documentation of grpc-go 1.83.1',
  publisher,
  published,
  kind: 'docs',
  seen: 'whole',
})

export const codes: Source = source({
  url: `${guides}/status-codes.md`,
  title: 'Status codes, gRPC documentation',
  publisher,
  published: '2026-07-06',
  kind: 'docs',
  seen: 'opening',
})

export const gracefulStop: Source = source({
  url: `${guides}/server-graceful-stop.md`,
  title: 'Graceful shutdown, gRPC documentation',
  publisher,
  published: '2026-07-06',
  kind: 'docs',
  seen: 'opening',
})

export const meters: Source = source({
  url: `${guides}/opentelemetry-metrics.md`,
  title: 'OpenTelemetry metrics, gRPC documentation',
  publisher,
  published: '2026-07-06',
  kind: 'docs',
  seen: 'opening',
})

export const sockets: Source = source({
  url: 'https://manpages.ubuntu.com/manpages/noble/en/man8/ss.8.html',
  title: 'ss(8), iproute2 6.1.0 in Ubuntu 24.04',
  publisher: 'Canonical',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

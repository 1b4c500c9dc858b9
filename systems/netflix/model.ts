import {
  type ControlNode,
  control,
  type EdgeNode,
  edge,
  type ServiceNode,
  type StateNode,
  service,
  state,
  type Unpublished,
  unpublished,
} from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from './facts.ts'
import * as from from './sources.ts'
import { cacheControlService, netflixApi, nimble, playbackServices, steeringService } from './technologies.ts'

const versionOf = (what: string): Unpublished => unpublished(`the articles cited, as far as read, do not say which version of ${what} runs`)

export const apps: EdgeNode = edge(tech.smartTv, { label: 'Netflix apps', external: true, source: from.zuul2 })
export const appliances: EdgeNode = edge(tech.openConnect, {
  label: 'Open Connect appliances',
  facts: { 'video served': facts.videoFromOpenConnect, 'fill capacity asked': facts.fillPerAppliance },
  source: from.openConnectPlayback,
})
export const gateway: EdgeNode = edge(tech.zuul, {
  label: 'Cloud gateway',
  version: '2',
  facts: { traffic: facts.gatewayRequests, size: facts.gatewayClusters },
  source: from.zuul2,
})
export const otherRegion: EdgeNode = edge(tech.zuul, {
  label: 'Gateway of another region',
  version: '2',
  facts: { 'internal goal': facts.availabilityGoal },
  source: from.nimble,
})

export const api: ServiceNode = service(netflixApi, {
  label: 'Netflix API',
  facts: { incoming: facts.apiCalls, 'fan-out': facts.fanOut, 'command timeout': facts.commandTimeout },
  source: from.faultTolerance,
})
export const playback: ServiceNode = service(playbackServices, { label: 'Playback application services', source: from.openConnectPlayback })
export const steering: ServiceNode = service(steeringService, { label: 'Steering service', source: from.openConnectPlayback })
export const cacheControl: ServiceNode = service(cacheControlService, { label: 'Cache control service', source: from.openConnectPlayback })
export const routing: ServiceNode = service(tech.samza, {
  label: 'Keystone routing',
  version: unpublished('the articles cited, as far as read, name no version of Samza'),
  facts: { size: facts.routingJobs, Keystone: facts.keystoneAvailability },
  source: from.samzaAtNetflix,
})

export const cache: StateNode = state(tech.evCache, {
  label: 'EVCache',
  version: unpublished('the articles cited, as far as read, do not say which version of EVCache runs'),
  facts: { routinely: facts.cacheRequests },
  source: from.globalCaching,
})
export const history: StateNode = state(tech.cassandra, {
  label: 'Viewing history',
  version: unpublished('the articles cited, as far as read, do not say which version of Cassandra runs'),
  facts: { watched: facts.hoursWatched },
  source: from.viewingHistory,
})
export const kafka: StateNode = state(tech.kafka, {
  label: 'Fronting Kafka',
  version: '0.8.2',
  facts: { size: facts.kafkaClusters, peak: facts.eventsPeak },
  source: [from.keystone, from.kafkaInTheCloud],
})
export const objects: StateNode = state(tech.s3, { label: 'Encoded titles and events', source: from.netflixAndFill })

export const discovery: ControlNode = control(tech.eureka, { label: 'Eureka', version: '1', source: [from.zuulStatus, from.eurekaWiki] })
export const telemetry: ControlNode = control(tech.atlas, {
  label: 'Atlas',
  version: unpublished(
    'typically several run at once, says its guide for contributors, among them the latest stable release and the latest in progress, and some services take snapshots; it names no numbers',
  ),
  facts: { 'built for': facts.metricsTarget },
  source: [from.atlasIntroduction, from.atlasVersions],
})
export const containers: ControlNode = control(tech.titus, {
  label: 'Titus',
  version: versionOf('Titus'),
  facts: { launches: facts.containersLaunched },
  source: from.containerUsage,
})
export const evacuation: ControlNode = control(nimble, {
  label: 'Nimble',
  facts: { 'empties a region in': facts.evacuationTime },
  source: from.nimble,
})

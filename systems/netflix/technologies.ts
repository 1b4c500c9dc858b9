import { type ManagedControlTech, type ManagedServiceTech, managed } from 'fourplane'

// In-house systems that Netflix describes in the article cited by their nodes; none has public releases.

const playbackArticle = 'https://blog.apnic.net/2018/06/20/netflix-content-distribution-through-open-connect/'

export const netflixApi: ManagedServiceTech = managed('service', {
  name: 'Netflix API',
  is: 'API for devices, composed of calls to dozens of services',
  vendor: 'Netflix',
  docs: 'https://benjchristensen.com/2012/03/01/fault-tolerance-in-a-high-volume-distributed-system/',
})
export const playbackServices: ManagedServiceTech = managed('service', {
  name: 'Netflix playback application services',
  is: 'authorisation, licensing and choice of streams',
  vendor: 'Netflix',
  docs: playbackArticle,
})
export const steeringService: ManagedServiceTech = managed('service', {
  name: 'Netflix steering service',
  is: 'choice of the appliances that serve a member',
  vendor: 'Netflix',
  docs: playbackArticle,
})
export const cacheControlService: ManagedServiceTech = managed('service', {
  name: 'Netflix cache control service',
  is: 'record of the health and content of the appliances',
  vendor: 'Netflix',
  docs: playbackArticle,
})
export const nimble: ManagedControlTech = managed('control', {
  name: 'Netflix Nimble',
  is: 'evacuation of an AWS region',
  vendor: 'Netflix',
  docs: 'https://netflixtechblog.com/project-nimble-region-evacuation-reimagined-d0d0568254d4',
})

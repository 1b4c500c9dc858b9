import { type ManagedEdgeTech, managed, type VersionedEdgeTech, versioned } from '../../technology.ts'

/** Discord Gateway: WebSocket entry for clients. */
export const discordGateway: ManagedEdgeTech = managed('edge', {
  name: 'Discord Gateway',
  is: 'WebSocket entry for clients',
  vendor: 'Discord',
  docs: 'https://docs.discord.com/developers/events/gateway',
})

/** Discord voice servers: WebRTC servers for voice and video. */
export const discordVoice: ManagedEdgeTech = managed('edge', {
  name: 'Discord voice servers',
  is: 'WebRTC servers for voice and video',
  vendor: 'Discord',
  docs: 'https://discord.com/blog/how-discord-handles-two-and-half-million-concurrent-voice-users-using-webrtc',
})

/** Slack Gateway Server: WebSocket entry for clients. */
export const slackGatewayServer: ManagedEdgeTech = managed('edge', {
  name: 'Slack Gateway Server',
  is: 'WebSocket entry for clients',
  vendor: 'Slack',
  docs: 'https://slack.engineering/real-time-messaging/',
})

/** Slack Flannel: cache at the edge for clients. */
export const slackFlannel: ManagedEdgeTech = managed('edge', {
  name: 'Slack Flannel',
  is: 'cache at the edge for clients',
  vendor: 'Slack',
  docs: 'https://slack.engineering/flannel-an-application-level-edge-cache-to-make-slack-scale/',
})

/** Uber RAMEN: push of messages to apps. */
export const ramen: ManagedEdgeTech = managed('edge', {
  name: 'Uber RAMEN',
  is: 'push of messages to apps',
  vendor: 'Uber',
  docs: 'https://www.uber.com/blog/real-time-push-platform/',
})

/** Netflix Pushy: WebSocket proxy for devices. */
export const pushy: ManagedEdgeTech = managed('edge', {
  name: 'Netflix Pushy',
  is: 'WebSocket proxy for devices',
  vendor: 'Netflix',
  docs: 'https://netflixtechblog.com/pushy-to-the-limit-evolving-netflixs-websocket-proxy-for-the-future-b468bc0ff658',
})

/** Twitch Intelligest: routing of live video from ingest points. */
export const intelligest: ManagedEdgeTech = managed('edge', {
  name: 'Twitch Intelligest',
  is: 'routing of live video from ingest points',
  vendor: 'Twitch',
  docs: 'https://blog.twitch.tv/en/2022/04/26/ingesting-live-video-streams-at-global-scale/',
})

/** Amazon IVS: managed live video. */
export const ivs: ManagedEdgeTech = managed('edge', {
  name: 'Amazon IVS',
  is: 'managed live video',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/ivs/latest/LowLatencyUserGuide/',
})

/** Zoom Multimedia Router: media server of a meeting. */
export const zoomMultimediaRouter: ManagedEdgeTech = managed('edge', {
  name: 'Zoom Multimedia Router',
  is: 'media server of a meeting',
  vendor: 'Zoom',
  docs: 'https://explore.zoom.us/docs/doc/Zoom%20Connection%20Process%20Whitepaper.pdf',
})

/** coturn: TURN and STUN server. */
export const coturn: VersionedEdgeTech = versioned('edge', {
  name: 'coturn',
  is: 'TURN and STUN server',
  vendor: 'coturn',
  docs: 'https://github.com/coturn/coturn#readme',
})

/** LiveKit: WebRTC media server. */
export const liveKit: VersionedEdgeTech = versioned('edge', {
  name: 'LiveKit',
  is: 'WebRTC media server',
  vendor: 'LiveKit',
  docs: 'https://docs.livekit.io/home/',
})

/** AWS IoT Core: managed MQTT broker for devices. */
export const awsIotCore: ManagedEdgeTech = managed('edge', {
  name: 'AWS IoT Core',
  is: 'managed MQTT broker for devices',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/iot/latest/developerguide/',
})

/** Apple Push Notification service: push messages to Apple devices. */
export const apns: ManagedEdgeTech = managed('edge', {
  name: 'Apple Push Notification service',
  is: 'push messages to Apple devices',
  vendor: 'Apple',
  docs: 'https://developer.apple.com/documentation/usernotifications',
})

/** Firebase Cloud Messaging: push messages to devices. */
export const firebaseCloudMessaging: ManagedEdgeTech = managed('edge', {
  name: 'Firebase Cloud Messaging',
  is: 'push messages to devices',
  vendor: 'Google',
  docs: 'https://firebase.google.com/docs/cloud-messaging',
})

import { type ManagedServiceTech, managed, type VersionedServiceTech, versioned } from '../../technology.ts'

/** Slack Channel Server: in-memory state and fan-out of channels. */
export const slackChannelServer: ManagedServiceTech = managed('service', {
  name: 'Slack Channel Server',
  is: 'in-memory state and fan-out of channels',
  vendor: 'Slack',
  docs: 'https://slack.engineering/real-time-messaging/',
})

/** Discord Read States: counters of unread messages. */
export const discordReadStates: ManagedServiceTech = managed('service', {
  name: 'Discord Read States',
  is: 'counters of unread messages',
  vendor: 'Discord',
  docs: 'https://discord.com/blog/why-discord-is-switching-from-go-to-rust',
})

/** Discord Manifold: fan-out of messages between Erlang nodes. */
export const manifold: ManagedServiceTech = managed('service', {
  name: 'Discord Manifold',
  is: 'fan-out of messages between Erlang nodes',
  vendor: 'Discord',
  docs: 'https://github.com/discord/manifold#readme',
})

/** Twitch chat: chat servers. */
export const twitchChat: ManagedServiceTech = managed('service', {
  name: 'Twitch chat',
  is: 'chat servers',
  vendor: 'Twitch',
  docs: 'https://blog.twitch.tv/en/2015/12/18/twitch-engineering-an-introduction-and-overview-a23917b71a25/',
})

/** LinkedIn presence platform: who is online. */
export const linkedInPresence: ManagedServiceTech = managed('service', {
  name: 'LinkedIn presence platform',
  is: 'who is online',
  vendor: 'LinkedIn',
  docs: 'https://engineering.linkedin.com/blog/2018/01/now-you-see-me--now-you-dont--linkedins-real-time-presence-platf',
})

/** Netflix RENO: rapid event notifications to devices. */
export const reno: ManagedServiceTech = managed('service', {
  name: 'Netflix RENO',
  is: 'rapid event notifications to devices',
  vendor: 'Netflix',
  docs: 'https://netflixtechblog.com/rapid-event-notification-system-at-netflix-6deb1d2b57d1',
})

/** AnyCable: WebSocket server for Rails. */
export const anyCable: VersionedServiceTech = versioned('service', {
  name: 'AnyCable',
  is: 'WebSocket server for Rails',
  vendor: 'Evil Martians',
  docs: 'https://docs.anycable.io/',
})

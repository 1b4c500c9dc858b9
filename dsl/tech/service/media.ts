import { type ManagedServiceTech, managed, type VersionedServiceTech, versioned } from '../../technology.ts'

/** FFmpeg: transcoding. */
export const ffmpeg: VersionedServiceTech = versioned('service', {
  name: 'FFmpeg',
  is: 'transcoding',
  vendor: 'FFmpeg',
  docs: 'https://ffmpeg.org/documentation.html',
})

/** TwitchTranscoder: live transcoding. */
export const twitchTranscoder: ManagedServiceTech = managed('service', {
  name: 'TwitchTranscoder',
  is: 'live transcoding',
  vendor: 'Twitch',
  docs: 'https://blog.twitch.tv/en/2017/10/10/live-video-transmuxing-transcoding-f-fmpeg-vs-twitch-transcoder-part-i-489c1c125f28/',
})

/** Netflix Cosmos: media processing platform. */
export const netflixCosmos: ManagedServiceTech = managed('service', {
  name: 'Netflix Cosmos',
  is: 'media processing platform',
  vendor: 'Netflix',
  docs: 'https://netflixtechblog.com/the-netflix-cosmos-platform-35c14d9351ad',
})

/** AWS Elemental MediaConvert: managed transcoding. */
export const elementalMediaConvert: ManagedServiceTech = managed('service', {
  name: 'AWS Elemental MediaConvert',
  is: 'managed transcoding',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/mediaconvert/latest/ug/',
})

/** AWS Elemental MediaLive: managed live encoding. */
export const elementalMediaLive: ManagedServiceTech = managed('service', {
  name: 'AWS Elemental MediaLive',
  is: 'managed live encoding',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/medialive/latest/ug/',
})

/** Dropbox Riviera: content transformation and previews. */
export const dropboxRiviera: ManagedServiceTech = managed('service', {
  name: 'Dropbox Riviera',
  is: 'content transformation and previews',
  vendor: 'Dropbox',
  docs: 'https://dropbox.tech/machine-learning/cannes--how-ml-saves-us--1-7m-a-year-on-document-previews',
})

/** imgproxy: image processing server. */
export const imgproxy: VersionedServiceTech = versioned('service', {
  name: 'imgproxy',
  is: 'image processing server',
  vendor: 'Evil Martians',
  docs: 'https://docs.imgproxy.net/',
})

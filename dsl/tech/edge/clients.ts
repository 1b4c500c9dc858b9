import { type ManagedEdgeTech, managed, type VersionedEdgeTech, versioned } from '../../technology.ts'

/** Web browser: browser of an end user. */
export const webBrowser: ManagedEdgeTech = managed('edge', {
  name: 'Web browser',
  is: 'browser of an end user',
  vendor: 'W3C',
  docs: 'https://www.w3.org/TR/html52/',
})

/** React: web app in the browser of an end user. */
export const reactApp: VersionedEdgeTech = versioned('edge', {
  name: 'React',
  is: 'web app in the browser of an end user',
  vendor: 'Meta',
  docs: 'https://react.dev/reference/react',
})

/** iOS app: native app on iOS. */
export const iosApp: ManagedEdgeTech = managed('edge', {
  name: 'iOS app',
  is: 'native app on iOS',
  vendor: 'Apple',
  docs: 'https://developer.apple.com/documentation/',
})

/** Android app: native app on Android. */
export const androidApp: ManagedEdgeTech = managed('edge', {
  name: 'Android app',
  is: 'native app on Android',
  vendor: 'Google',
  docs: 'https://developer.android.com/docs',
})

/** React Native: mobile app framework. */
export const reactNativeApp: VersionedEdgeTech = versioned('edge', {
  name: 'React Native',
  is: 'mobile app framework',
  vendor: 'Meta',
  docs: 'https://reactnative.dev/docs/getting-started',
})

/** Flutter: app framework for phones, web and desktops. */
export const flutterApp: VersionedEdgeTech = versioned('edge', {
  name: 'Flutter',
  is: 'app framework for phones, web and desktops',
  vendor: 'Google',
  docs: 'https://docs.flutter.dev/',
})

/** Windows app: native app on Windows. */
export const windowsApp: ManagedEdgeTech = managed('edge', {
  name: 'Windows app',
  is: 'native app on Windows',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/windows/apps/',
})

/** macOS app: native app on macOS. */
export const macOsApp: ManagedEdgeTech = managed('edge', {
  name: 'macOS app',
  is: 'native app on macOS',
  vendor: 'Apple',
  docs: 'https://developer.apple.com/macos/',
})

/** Electron: desktop application shell. */
export const electronApp: VersionedEdgeTech = versioned('edge', {
  name: 'Electron',
  is: 'desktop application shell',
  vendor: 'OpenJS Foundation',
  docs: 'https://www.electronjs.org/docs/latest/',
})

/** Smart TV app: app on a television or set-top box. */
export const smartTv: ManagedEdgeTech = managed('edge', {
  name: 'Smart TV app',
  is: 'app on a television or set-top box',
  vendor: 'device makers',
  docs: 'https://developer.android.com/training/tv',
})

/** Fire TV app: app on an Amazon television device. */
export const fireTv: ManagedEdgeTech = managed('edge', {
  name: 'Fire TV app',
  is: 'app on an Amazon television device',
  vendor: 'Amazon',
  docs: 'https://developer.amazon.com/docs/fire-tv/getting-started-developing-apps-and-games.html',
})

/** Roku channel: app on a Roku device. */
export const rokuApp: ManagedEdgeTech = managed('edge', {
  name: 'Roku channel',
  is: 'app on a Roku device',
  vendor: 'Roku',
  docs: 'https://developer.roku.com/docs/developer-program/getting-started/roku-dev-prog.md',
})

/** tvOS app: app on Apple TV. */
export const appleTv: ManagedEdgeTech = managed('edge', {
  name: 'tvOS app',
  is: 'app on Apple TV',
  vendor: 'Apple',
  docs: 'https://developer.apple.com/tvos/',
})

/** Game console app: app on a game console. */
export const gameConsole: ManagedEdgeTech = managed('edge', {
  name: 'Game console app',
  is: 'app on a game console',
  vendor: 'device makers',
  docs: 'https://learn.microsoft.com/en-us/gaming/',
})

/** Alexa device: voice assistant in a home. */
export const voiceAssistant: ManagedEdgeTech = managed('edge', {
  name: 'Alexa device',
  is: 'voice assistant in a home',
  vendor: 'Amazon',
  docs: 'https://developer.amazon.com/en-US/docs/alexa/documentation-home.html',
})

/** Square Terminal: payment terminal in a shop. */
export const pointOfSale: ManagedEdgeTech = managed('edge', {
  name: 'Square Terminal',
  is: 'payment terminal in a shop',
  vendor: 'Square',
  docs: 'https://developer.squareup.com/docs/terminal-api/overview',
})

/** OBS Studio: live streaming encoder of a broadcaster. */
export const broadcastSoftware: VersionedEdgeTech = versioned('edge', {
  name: 'OBS Studio',
  is: 'live streaming encoder of a broadcaster',
  vendor: 'OBS Project',
  docs: 'https://obsproject.com/kb',
})

/** Zoom Workplace app: meeting client. */
export const zoomClient: ManagedEdgeTech = managed('edge', {
  name: 'Zoom Workplace app',
  is: 'meeting client',
  vendor: 'Zoom',
  docs: 'https://support.zoom.com/hc/en',
})

/** Command-line client: client in a terminal. */
export const commandLineClient: ManagedEdgeTech = managed('edge', {
  name: 'Command-line client',
  is: 'client in a terminal',
  vendor: 'POSIX',
  docs: 'https://pubs.opengroup.org/onlinepubs/9799919799/',
})

/** Git: version control client. */
export const gitClient: VersionedEdgeTech = versioned('edge', {
  name: 'Git',
  is: 'version control client',
  vendor: 'Git community',
  docs: 'https://git-scm.com/docs',
})

/** Googlebot: crawler of a search engine. */
export const searchCrawler: ManagedEdgeTech = managed('edge', {
  name: 'Googlebot',
  is: 'crawler of a search engine',
  vendor: 'Google',
  docs: 'https://developers.google.com/search/docs/crawling-indexing/googlebot',
})

/** IoT device: connected device. */
export const iotDevice: ManagedEdgeTech = managed('edge', {
  name: 'IoT device',
  is: 'connected device',
  vendor: 'device makers',
  docs: 'https://docs.oasis-open.org/mqtt/mqtt/v5.0/mqtt-v5.0.html',
})

/** Partner API client: system of a partner that calls in. */
export const partnerApi: ManagedEdgeTech = managed('edge', {
  name: 'Partner API client',
  is: 'system of a partner that calls in',
  vendor: 'partners',
  docs: 'https://spec.openapis.org/oas/v3.1.0',
})

/** Webhook receiver: endpoint of a customer that receives events. */
export const webhookReceiver: ManagedEdgeTech = managed('edge', {
  name: 'Webhook receiver',
  is: 'endpoint of a customer that receives events',
  vendor: 'customers',
  docs: 'https://docs.stripe.com/webhooks',
})

/** cargo: package manager of Rust. */
export const cargo: VersionedEdgeTech = versioned('edge', {
  name: 'cargo',
  is: 'package manager of Rust',
  vendor: 'Rust project',
  docs: 'https://doc.rust-lang.org/cargo/',
})

/** SysBench: load on a database, for measuring. */
export const sysBench: VersionedEdgeTech = versioned('edge', {
  name: 'SysBench',
  is: 'load on a database, for measuring',
  vendor: 'Alexey Kopytov',
  docs: 'https://github.com/akopytov/sysbench',
})

/** etcdctl: command-line client of etcd. */
export const etcdctl: ManagedEdgeTech = managed('edge', {
  name: 'etcdctl',
  is: 'command-line client of etcd',
  vendor: 'etcd authors',
  docs: 'https://github.com/etcd-io/etcd/tree/v3.6.9/etcdctl',
})

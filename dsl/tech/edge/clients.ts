import { type ManagedEdgeTech, managed, type VersionedEdgeTech, versioned } from '../../technology.ts'

/** Web browser: browser of an end user. */
export const webBrowser: ManagedEdgeTech = managed('edge', {
  name: 'Web browser',
  is: 'browser of an end user',
  vendor: 'W3C',
  docs: 'https://www.w3.org/TR/html52/',
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

/** Smart TV app: app on a television or set-top box. */
export const smartTv: ManagedEdgeTech = managed('edge', {
  name: 'Smart TV app',
  is: 'app on a television or set-top box',
  vendor: 'device makers',
  docs: 'https://developer.android.com/training/tv',
})

/** Game console app: app on a game console. */
export const gameConsole: ManagedEdgeTech = managed('edge', {
  name: 'Game console app',
  is: 'app on a game console',
  vendor: 'device makers',
  docs: 'https://learn.microsoft.com/en-us/gaming/',
})

/** Command-line client: client in a terminal. */
export const commandLineClient: ManagedEdgeTech = managed('edge', {
  name: 'Command-line client',
  is: 'client in a terminal',
  vendor: 'POSIX',
  docs: 'https://pubs.opengroup.org/onlinepubs/9799919799/',
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

/** Electron: desktop application shell. */
export const electronApp: VersionedEdgeTech = versioned('edge', {
  name: 'Electron',
  is: 'desktop application shell',
  vendor: 'OpenJS Foundation',
  docs: 'https://www.electronjs.org/docs/latest/',
})

import { type ManagedEdgeTech, managed } from 'fourplane'

// Parts of toot.community that the catalogue does not have.

export const clients: ManagedEdgeTech = managed('edge', {
  name: 'Clients of Mastodon',
  is: 'browsers and apps',
  vendor: 'Their makers',
  docs: 'https://docs.joinmastodon.org/client/intro/',
})

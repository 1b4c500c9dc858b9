import { defineConfig } from './src/config/index.ts'

/** The Atlas watches what the engineers of its companies write. */
export default defineConfig({
  feeds: [
    { system: 'airbnb', from: 'https://medium.com/feed/airbnb-engineering' },
    { system: 'cloudflare', from: 'https://blog.cloudflare.com/rss/' },
    { system: 'dropbox', from: 'https://dropbox.tech/feed' },
    { system: 'github', from: 'https://github.blog/engineering/feed/' },
    { system: 'meta', from: 'https://engineering.fb.com/feed/' },
    { system: 'netflix', from: 'https://netflixtechblog.com/feed' },
    { system: 'pinterest', from: 'https://medium.com/feed/pinterest-engineering' },
    { system: 'slack', from: 'https://slack.engineering/feed/' },
    { system: 'spotify', from: 'https://engineering.atspotify.com/feed/' },
  ],
})

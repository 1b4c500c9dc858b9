import { type Source, source } from 'fourplane'

const publisher = 'Let’s Encrypt'
const site = 'https://github.com/letsencrypt/website/blob/b89871ef735cbb447f8d72c86146fcc8e62fc4ab/content/en'
const code = 'https://github.com/letsencrypt/boulder/blob/v0.20260804.0'

const post = (path: string, title: string, published: string, seen: 'whole' | 'opening' = 'whole'): Source =>
  source({ url: `${site}/post/${path}`, title, publisher, published, kind: 'engineering-blog', seen })
export const costs: Source = post(
  '2016-9-20-what-it-costs-to-run-lets-encrypt.markdown',
  'What It Costs to Run Let’s Encrypt',
  '2016-09-20',
)
export const forward2018: Source = post('2017-12-7-looking-forward-to-2018.markdown', 'Looking Forward to 2018', '2017-12-07')
export const forward2019: Source = post('2018-12-31-looking-forward-to-2019.md', 'Looking Forward to 2019', '2018-12-31')
export const billion: Source = post('2020-2-27-one-billion-certs.md', 'Let’s Encrypt Has Issued a Billion Certificates', '2020-02-27')
export const databaseServers: Source = post(
  '2021-01-21-next-gen-database-servers.md',
  'The Next Gen Database Servers Powering Let’s Encrypt',
  '2021-01-21',
  'opening',
)
export const endingOcsp: Source = post('2024-12-05-Ending-OCSP.md', 'Ending OCSP Support in 2025', '2024-12-05')
export const endingMails: Source = post(
  '2025-01-22-ending-expiration-emails.md',
  'Ending Support for Expiration Notification Emails',
  '2025-01-22',
)
export const scalingLimits: Source = post(
  '2025-01-30-Scaling-Rate-Limits.md',
  'Scaling Our Rate Limits to Prepare for a Billion Active Certificates',
  '2025-01-30',
  'opening',
)
export const zombies: Source = post(
  '2025-06-04-how-we-reduced-the-impact-of-zombie-clients.md',
  'How We Reduced the Impact of Zombie Clients',
  '2025-06-04',
)

const doc = (path: string, title: string, published: string, seen: 'whole' | 'opening'): Source =>
  source({ url: `${site}/docs/${path}`, title, publisher, published, kind: 'docs', seen })
export const rateLimits: Source = doc('rate-limits.md', 'Rate Limits', '2026-08-05', 'whole')
export const staging: Source = doc('staging-environment.md', 'Staging Environment', '2026-04-10', 'opening')
export const endpoints: Source = doc('acme-protocol-updates.md', 'ACME Protocol Updates', '2019-10-07', 'opening')

const boulder = (path: string, title: string, kind: 'docs' | 'source-code', seen: 'whole' | 'opening'): Source =>
  source({ url: `${code}/${path}`, title, publisher, published: '2026-08-04', kind, seen })
export const readme: Source = boulder('README.md', 'Boulder, README', 'docs', 'opening')
export const logging: Source = boulder('docs/logging.md', 'Boulder: Logging', 'docs', 'whole')
export const redisDoc: Source = boulder('docs/redis.md', 'Boulder: Redis', 'docs', 'opening')
export const limiter: Source = boulder('ratelimits/limiter.go', 'limiter.go, Boulder', 'source-code', 'opening')
export const frontEnd: Source = boulder('wfe2/wfe.go', 'wfe.go, Boulder', 'source-code', 'opening')
export const requestLog: Source = boulder('web/context.go', 'context.go of web, Boulder', 'source-code', 'opening')

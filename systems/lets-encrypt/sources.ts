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
export const unpausing: Source = boulder('sa/sa.go', 'sa.go, Boulder: pauses of identifiers', 'source-code', 'opening')
export const countingFailures: Source = boulder('ra/ra.go', 'ra.go, Boulder: failures that pause', 'source-code', 'opening')
export const requestLog: Source = boulder('web/context.go', 'context.go of web, Boulder', 'source-code', 'opening')

const issues = 'https://github.com/letsencrypt/boulder/issues'
export const mariaDbOf2025: Source = source({
  url: `${issues}/8238`,
  title: 'MariaDB 10.6.22, issue of Boulder',
  publisher: 'letsencrypt/boulder',
  published: '2025-06-10',
  kind: 'docs',
  seen: 'opening',
})
export const mariaDbToCome: Source = source({
  url: `${issues}/8307`,
  title: 'Update CI mariadb from 10.6.22 to 10.11.13, issue of Boulder',
  publisher: 'letsencrypt/boulder',
  published: '2025-07-14',
  kind: 'docs',
  seen: 'opening',
})

// The move from OCSP to revocation lists.

/** Boulder, the software of the authority, in the release before the responders were turned off. */
const boulderOf2025 = 'https://github.com/letsencrypt/boulder/blob/v0.20250805.0'
const commits = 'https://github.com/letsencrypt/boulder/commit'

export const newLife: Source = source({
  url: `${site}/post/2022-09-07-new-life-for-CRLs.md`,
  title: 'A New Life for Certificate Revocation Lists',
  publisher,
  published: '2022-09-07',
  kind: 'engineering-blog',
  seen: 'whole',
})
export const ocspCaching: Source = source({
  url: `${site}/post/2022-12-15-OCSPcaching.md`,
  title: 'Let’s Encrypt improves how we manage OCSP responses',
  publisher,
  published: '2022-12-15',
  kind: 'engineering-blog',
  seen: 'whole',
})
export const intent: Source = source({
  url: `${site}/post/2024-07-23-replacing-OCSP-with-CRLs.md`,
  title: 'Intent to End OCSP Service',
  publisher,
  published: '2024-07-23',
  kind: 'engineering-blog',
  seen: 'whole',
})
export const endOfLife: Source = source({
  url: `${site}/post/2025-08-06-ocsp-service-has-reached-end-of-life.md`,
  title: 'OCSP Service Has Reached End of Life',
  publisher,
  published: '2025-08-06',
  kind: 'engineering-blog',
  seen: 'whole',
})
export const hosts: Source = source({
  url: `${site}/docs/lencr-org.md`,
  title: 'lencr.org',
  publisher,
  published: '2025-07-31',
  kind: 'docs',
  seen: 'opening',
})

export const crlDocs: Source = source({
  url: `${boulderOf2025}/docs/CRLS.md`,
  title: 'CRLs, documentation of Boulder (August 2025)',
  publisher,
  published: '2025-08-04',
  kind: 'docs',
  seen: 'opening',
})
export const registration: Source = source({
  url: `${boulderOf2025}/ra/ra.go`,
  title: 'ra.go of Boulder (August 2025)',
  publisher,
  published: '2025-08-04',
  kind: 'source-code',
  seen: 'opening',
})
export const updater: Source = source({
  url: `${boulderOf2025}/crl/updater/updater.go`,
  title: 'updater.go of Boulder (August 2025)',
  publisher,
  published: '2025-08-04',
  kind: 'source-code',
  seen: 'opening',
})
export const continuous: Source = source({
  url: `${boulderOf2025}/crl/updater/continuous.go`,
  title: 'continuous.go of Boulder (August 2025)',
  publisher,
  published: '2025-08-04',
  kind: 'source-code',
  seen: 'opening',
})
export const updaterCommand: Source = source({
  url: `${boulderOf2025}/cmd/crl-updater/main.go`,
  title: 'crl-updater of Boulder (August 2025)',
  publisher,
  published: '2025-08-04',
  kind: 'source-code',
  seen: 'opening',
})
export const storer: Source = source({
  url: `${boulderOf2025}/crl/storer/storer.go`,
  title: 'storer.go of Boulder (August 2025)',
  publisher,
  published: '2025-08-04',
  kind: 'source-code',
  seen: 'opening',
})
export const checker: Source = source({
  url: `${boulderOf2025}/crl/checker/checker.go`,
  title: 'checker.go of Boulder (August 2025)',
  publisher,
  published: '2025-08-04',
  kind: 'source-code',
  seen: 'opening',
})
export const checkerCommand: Source = source({
  url: `${boulderOf2025}/cmd/crl-checker/main.go`,
  title: 'crl-checker of Boulder (August 2025)',
  publisher,
  published: '2025-08-04',
  kind: 'source-code',
  seen: 'opening',
})
export const responderCommand: Source = source({
  url: `${boulderOf2025}/cmd/ocsp-responder/main.go`,
  title: 'ocsp-responder of Boulder (August 2025)',
  publisher,
  published: '2025-08-04',
  kind: 'source-code',
  seen: 'opening',
})
export const crlUrls: Source = source({
  url: `${commits}/f11475ccc38e4eeb1932478a5317e8790e621e84`,
  title: 'issuance: add CRLDistributionPoints to certs (#7974)',
  publisher,
  published: '2025-01-30',
  kind: 'source-code',
  seen: 'opening',
})
export const omitOcsp: Source = source({
  url: `${commits}/97828d82db51229f80739eb489817621fa3a576e`,
  title: 'ca: Create "OmitOCSP" profile config option (#8103)',
  publisher,
  published: '2025-04-09',
  kind: 'source-code',
  seen: 'opening',
})
export const removedFromIssuance: Source = source({
  url: `${commits}/c9e2f98b5ddc50babf365fdbb6ed216095c7bf3c`,
  title: 'Remove OCSP and MustStaple support from issuance (#8181)',
  publisher,
  published: '2025-05-16',
  kind: 'source-code',
  seen: 'opening',
})
export const observerFix: Source = source({
  url: `${commits}/7ea51e5f91f5c0d567eb7f11915b9d9372778f41`,
  title: 'boulder-observer: check certificate status via CRL too (#8186)',
  publisher,
  published: '2025-05-20',
  kind: 'source-code',
  seen: 'opening',
})
export const removedResponder: Source = source({
  url: `${commits}/dcc365766aef5b4c83aef0bc6bedd973e7451ff6`,
  title: 'Remove ocsp-responder (#8344)',
  publisher,
  published: '2025-08-15',
  kind: 'source-code',
  seen: 'opening',
})

import { type Source, source } from 'fourplane'

const publisher = 'Let’s Encrypt'
const posts = 'https://github.com/letsencrypt/website/blob/b89871ef735cbb447f8d72c86146fcc8e62fc4ab/content/en/post'
/** Boulder, the software of the authority, in the release before the responders were turned off. */
const boulder = 'https://github.com/letsencrypt/boulder/blob/v0.20250805.0'
const commits = 'https://github.com/letsencrypt/boulder/commit'

export const newLife: Source = source({
  url: `${posts}/2022-09-07-new-life-for-CRLs.md`,
  title: 'A New Life for Certificate Revocation Lists',
  publisher,
  published: '2022-09-07',
  kind: 'engineering-blog',
  seen: 'whole',
})
export const ocspCaching: Source = source({
  url: `${posts}/2022-12-15-OCSPcaching.md`,
  title: 'Let’s Encrypt improves how we manage OCSP responses',
  publisher,
  published: '2022-12-15',
  kind: 'engineering-blog',
  seen: 'whole',
})
export const intent: Source = source({
  url: `${posts}/2024-07-23-replacing-OCSP-with-CRLs.md`,
  title: 'Intent to End OCSP Service',
  publisher,
  published: '2024-07-23',
  kind: 'engineering-blog',
  seen: 'whole',
})
export const ending: Source = source({
  url: `${posts}/2024-12-05-Ending-OCSP.md`,
  title: 'Ending OCSP Support in 2025',
  publisher,
  published: '2024-12-05',
  kind: 'engineering-blog',
  seen: 'whole',
})
export const endOfLife: Source = source({
  url: `${posts}/2025-08-06-ocsp-service-has-reached-end-of-life.md`,
  title: 'OCSP Service Has Reached End of Life',
  publisher,
  published: '2025-08-06',
  kind: 'engineering-blog',
  seen: 'whole',
})
export const hosts: Source = source({
  url: 'https://github.com/letsencrypt/website/blob/b89871ef735cbb447f8d72c86146fcc8e62fc4ab/content/en/docs/lencr-org.md',
  title: 'lencr.org',
  publisher,
  published: '2026-08-21',
  kind: 'docs',
  seen: 'opening',
})

export const crlDocs: Source = source({
  url: `${boulder}/docs/CRLS.md`,
  title: 'CRLs, documentation of Boulder (August 2025)',
  publisher,
  published: '2025-08-04',
  kind: 'docs',
  seen: 'opening',
})
export const registration: Source = source({
  url: `${boulder}/ra/ra.go`,
  title: 'ra.go of Boulder (August 2025)',
  publisher,
  published: '2025-08-04',
  kind: 'source-code',
  seen: 'opening',
})
export const updater: Source = source({
  url: `${boulder}/crl/updater/updater.go`,
  title: 'updater.go of Boulder (August 2025)',
  publisher,
  published: '2025-08-04',
  kind: 'source-code',
  seen: 'opening',
})
export const continuous: Source = source({
  url: `${boulder}/crl/updater/continuous.go`,
  title: 'continuous.go of Boulder (August 2025)',
  publisher,
  published: '2025-08-04',
  kind: 'source-code',
  seen: 'opening',
})
export const updaterCommand: Source = source({
  url: `${boulder}/cmd/crl-updater/main.go`,
  title: 'crl-updater of Boulder (August 2025)',
  publisher,
  published: '2025-08-04',
  kind: 'source-code',
  seen: 'opening',
})
export const storer: Source = source({
  url: `${boulder}/crl/storer/storer.go`,
  title: 'storer.go of Boulder (August 2025)',
  publisher,
  published: '2025-08-04',
  kind: 'source-code',
  seen: 'opening',
})
export const checker: Source = source({
  url: `${boulder}/crl/checker/checker.go`,
  title: 'checker.go of Boulder (August 2025)',
  publisher,
  published: '2025-08-04',
  kind: 'source-code',
  seen: 'opening',
})
export const checkerCommand: Source = source({
  url: `${boulder}/cmd/crl-checker/main.go`,
  title: 'crl-checker of Boulder (August 2025)',
  publisher,
  published: '2025-08-04',
  kind: 'source-code',
  seen: 'opening',
})
export const responderCommand: Source = source({
  url: `${boulder}/cmd/ocsp-responder/main.go`,
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

import { control, edge, migration, service, state, system, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const subscribers = edge(own.acmeClients, { label: 'Subscribers', source: from.endingOcsp })
const browsers = edge(own.tlsClient, { label: 'Browsers', source: from.newLife })
const others = edge(own.tlsClient, { label: 'Other TLS clients', source: from.intent })
const listCdn = edge(own.listDelivery, { label: 'c.lencr.org', source: [from.crlDocs, from.hosts] })
const akamai = edge(tech.akamai, {
  label: 'OCSP at Akamai',
  facts: {
    'in 2022': facts.responses2022,
    'of it here, to 99 %': facts.byCdn2022,
    'a month, 2025': facts.requests2025,
    'in 2025': facts.byCdn2025,
  },
  source: from.endOfLife,
})

const ra = service(own.registration, { label: 'boulder-ra', source: from.registration })
const ca = service(own.authority, { label: 'boulder-ca', source: from.crlDocs })
const sa = service(own.storage, { label: 'boulder-sa', source: from.crlDocs })
const updater = service(own.crlUpdater, {
  label: 'crl-updater',
  facts: { 'period under': facts.publishedWithin, 'a shard within': facts.updateTimeout, shards: facts.shards },
  source: from.updater,
})
const storer = service(own.crlStorer, { label: 'crl-storer', source: from.storer })
const responder = service(own.ocspResponder, {
  label: 'ocsp-responder',
  facts: {
    'origin, 2025': facts.byOrigin2025,
    'to the CDN’s, under': facts.originShare,
    'alone, until 2022': facts.ownCapacity,
    'test, 1/16 of the cache': facts.firstTest,
  },
  source: [from.ocspCaching, from.responderCommand],
})
const summaries = service(own.vendorService, {
  label: 'Browser vendors',
  facts: { 'Firefox, as quick as': facts.pushedWithin },
  source: from.newLife,
})

const database = state(own.statusDatabase, {
  label: 'Status of certificates',
  facts: { active: facts.certificates2022 },
  source: from.newLife,
})
const lists = state(own.listStore, {
  label: 'Lists by issuer and shard',
  facts: { 'a shard, at worst': facts.worstShard, 'all shards': facts.allShards, 'as one list': facts.wholeList },
  source: from.newLife,
})
const redis = state(tech.redis, {
  label: 'OCSP responses',
  version: unpublished('the post of 2022 names Redis without a version'),
  source: from.ocspCaching,
})

const checker = control(own.crlChecker, {
  label: 'crl-checker',
  facts: { 'list not older than': facts.ageLimit },
  source: from.checkerCommand,
})
const observer = control(own.observer, { label: 'boulder-observer', source: from.observerFix })

export default migration('ocsp-to-crl', {
  system: system('lets-encrypt', 'Let’s Encrypt'),
  title: 'Let’s Encrypt: from OCSP to revocation lists (2022 to 2025)',
  summary:
    'OCSP (Online Certificate Status Protocol) answers about one certificate at a time, which tells the authority who visits what, and took about 340 billion requests a month at its height in 2025. Lists in shards (CRLs) were published beside it from September 2022; then new certificates named a list instead of a responder, and when the last certificate with the old address had run out, the responders went off on 6 August 2025. Drawn is the time with both.',
  flow: [
    edge(subscribers)
      .to(service(ra), { label: 'request and revoke', protocol: 'ACME' })
      .to(service(sa), 'records')
      .to(state(database), 'writes'),
    ra.to(service(ca), 'has certificates signed by'),
    service(updater).to(sa, 'reads revoked, shard by shard'),
    updater.to(ca, 'has lists signed by'),
    updater.to(service(storer), 'hands over').to(state(lists), 'checks, then uploads to'),
    edge(listCdn).to(lists, { label: 'serves', protocol: 'HTTP' }),
    service(summaries).to(listCdn, { label: 'download all shards', protocol: 'HTTP' }),
    summaries.to(edge(browsers), { label: 'push summaries', async: true }),
    edge(others).to(edge(akamai), { label: 'ask, until August 2025', protocol: 'OCSP' }).to(service(responder), 'misses'),
    responder.to(state(redis), 'caches in'),
    responder.to(sa, 'compares the status with'),
    responder.to(ra, 'has fresh responses signed through'),
    control(checker).to(listCdn, 'downloads and checks'),
    control(observer).to(listCdn, 'probes'),
  ],
  plan: {
    phases: [
      {
        name: 'Lists beside OCSP',
        from: '2022-09',
        to: '2024-07-23',
        what: 'lists of 128 shards cover every certificate; their addresses are only in the common database of root programs (CCADB), not in certificates',
        rollback: 'none needed: certificates go on naming OCSP',
        consistency:
          'an OCSP response may be cached for about a week after the revocation; browsers learn of it with the next summary that is pushed',
        source: from.newLife,
      },
      {
        name: 'Intent',
        from: '2024-07-23',
        to: '2025-01-30',
        what: 'the end is announced, with dates on 5 December 2024. Of the root programs only Microsoft’s had still asked for OCSP',
        rollback: 'none needed: nothing is changed',
        consistency: 'as before',
        source: [from.intent, from.endingOcsp],
      },
      {
        name: 'Must-Staple closes',
        from: '2025-01-30',
        to: '2025-05-07',
        what: 'requests with OCSP Must-Staple fail, except from accounts that had such a certificate; before 7 May addresses of lists are added to certificates',
        rollback:
          'addresses of lists can be left out of new certificates again (certificates that have one are still served by it); of a way back for Must-Staple nothing is told',
        consistency: 'from the day the address of a list is added, new certificates name both, a responder and a list',
        source: [from.endingOcsp, from.crlUrls, from.crlDocs],
      },
      {
        name: 'Certificates without OCSP',
        from: '2025-05-07',
        to: '2025-08-06',
        what: 'new certificates name no responder, and every Must-Staple request fails; the last with the old address run out before August',
        rollback:
          'by the option OmitOCSP of a certificate profile, until the code went on 16 May 2025; whether this was a plan is not said',
        consistency: 'old certificates are still answered by OCSP, new ones are in lists only',
        source: [from.endingOcsp, from.endOfLife, from.omitOcsp, from.removedFromIssuance],
      },
      {
        name: 'Responders off',
        from: '2025-08-06',
        to: '2025-08-15',
        what: 'the service is turned off; on 15 August ocsp-responder is removed from the code',
        rollback: unpublished(
          'looked for in the post of the day; it says that all certificates with an address of a responder have expired',
        ),
        consistency: 'lists only',
        source: [from.endOfLife, from.removedResponder],
      },
    ],
    validation:
      'Lists are checked against RFC 5280 and the Baseline Requirements before they are signed; crl-storer verifies signature and number against the list before; crl-checker downloads every shard. How both ways were compared with each other is not told.',
    cutOver:
      'By expiry: no certificate is changed. On 7 May 2025 new ones stop naming a responder; on 6 August, more than 90 days later, none that does is valid, and the responders go off.',
  },
  metrics: { cost: facts.migrationCost },
  onCall: {
    errors: [
      {
        text: 'OCSP must-staple extension is no longer available: see https://letsencrypt.org/2024/12/05/ending-ocsp',
        printedBy: ra,
        means:
          'the ACME client shows it after “Error finalizing order :: ”, type unauthorized, HTTP 403: the request (CSR) asks for Must-Staple. It also hits renewals; retrying cannot help',
        source: from.registration,
      },
      {
        text: 'Generating CRL failed: id=[%s] err=[%s]',
        printedBy: updater,
        means:
          'all attempts for this shard failed (one only, unless maxAttempts is set); the process goes on and tries again a period later. The old list usually stays up',
        source: from.continuous,
      },
      {
        text: 'CRL upload failed: id=[%s] err=[%s]',
        printedBy: storer,
        means: 'the list was signed and checked, the store did not take it',
        source: from.storer,
      },
      {
        text: 'crlNumber not strictly increasing: %d <= %d',
        printedBy: storer,
        means:
          'the store has the same or a newer list of this shard: two updaters, or a clock that went back. The upload is refused; look for the text in err=[…] of crl-updater',
        source: from.storer,
      },
      {
        text: 'thisUpdate more than %s in the past: %v',
        printedBy: checker,
        means: 'the list served is older than the limit (168 h by default): updater, store or CDN',
        source: [from.checker, from.checkerCommand],
      },
    ],
    logs: [
      {
        where:
          'log of crl-updater, after an attempt that failed, only where maxAttempts is over 1; waits about 1 s, then twice as long, up to about a minute',
        line: 'Generating CRL failed, will retry in %vs: id=[%s] err=[%s]',
        printedBy: updater,
        source: from.updater,
      },
      {
        where:
          'output of crl-checker: one certificate in two lists. The documentation allows it for a time while shards are assigned in a new way; otherwise an error',
        line: 'serial seen in multiple shards: %s',
        printedBy: checker,
        source: [from.checkerCommand, from.crlDocs],
      },
    ],
    metrics: [
      {
        name: 'crl_updater_generated (by issuer and result)',
        of: updater,
        threshold:
          'no success of an issuer for 24 h: a revoked certificate must be in a list within that time (Baseline Requirements 4.9.7). One shard that fails does not show here: search the log for its id',
        source: [from.updater, from.updaterCommand],
      },
      {
        name: 'crl_storer_uploads (by issuer and result)',
        of: storer,
        threshold:
          'result "failed" grows: the store refused; lists refused by the checks before are not counted. No alert level is published',
        source: from.storer,
      },
    ],
    runbook: [
      {
        do: 'What does the certificate name, and does it ask for stapling?',
        command: "openssl x509 -in <cert.pem> -noout -text | grep -A 4 -E 'TLS Feature|OCSP - URI|CRL Distribution Points'",
        expect: 'a URI under c.lencr.org, no OCSP - URI and no TLS Feature',
        risk: 'readOnly',
        source: [from.endingOcsp, from.hosts],
      },
      {
        do: 'Is the list that it names fresh?',
        command: 'curl -s <URI of the list> | openssl crl -inform DER -noout -lastupdate -nextupdate',
        expect: 'lastUpdate within 24 h',
        risk: 'readOnly',
        source: [from.crlDocs, from.updaterCommand],
      },
      {
        do: 'On the side of the authority: check all shards',
        command: 'boulder crl-checker -crls <file with a JSON array of URLs> -issuer <issuer.pem> -ageLimit 24h',
        expect: 'no “checking CRL … failed”, no “Encountered … errors”',
        risk: 'readOnly',
        source: from.checkerCommand,
      },
      {
        do: 'Subscriber: take Must-Staple out of the configuration of the ACME client and renew one certificate',
        risk: 'mutating',
        undo: 'install the certificate before it again, while it is valid; with the setting on, no request succeeds',
        verify: 'the first check of the new certificate shows no TLS Feature',
        source: from.endingOcsp,
      },
    ],
    recovery: [
      {
        do: 'Shards were not updated in time: mend the cause, then run the updater once for all issuers and shards',
        command: 'boulder crl-updater -config <config.json> -runOnce',
        risk: 'mutating',
        irreversible: 'lists are signed and published; their numbers only go up',
        verify:
          'exit status 0; crl-checker, with -ageLimit a little over the time since the run began, finds no error once the CDN has let go of the old copies (they may be cached until the next update was due)',
        source: [from.updaterCommand, from.checkerCommand],
      },
      {
        do: 'The outage was longer than lookbackPeriod (24 h by default): raise it before, so that certificates which expired meanwhile are still listed once',
        risk: 'mutating',
        undo: 'put lookbackPeriod back after the lists are out; it must stay at least twice updatePeriod',
        verify: 'crl-updater starts (it refuses a lookbackPeriod under twice updatePeriod) and publishes all shards',
        source: [from.updaterCommand, from.updater],
      },
      {
        do: 'Software that is no browser refuses certificates without an OCSP address: let it go on without an answer (a revoked certificate is then accepted), or check the list',
        risk: 'mutating',
        undo: 'put its old setting back',
        verify: 'it connects to a host with a new certificate',
        source: from.intent,
      },
    ],
  },
  failures: [
    {
      what: 'The CDN of OCSP has trouble, or its cache is cleared (until 2022)',
      component: responder,
      effect: 'beyond 6 % of the load: slow answers, errors, no new requests. Clients differ in what they do then',
      recovery: 'signing on demand and Redis, during 2022; tested from 1/16 of the cache dropped (12,500 requests/s) to all of it',
      source: from.ocspCaching,
    },
    {
      what: 'The probe meets a certificate without an OCSP address (May 2025)',
      component: observer,
      effect: 'the TLS prober of boulder-observer panics',
      recovery: 'it skips OCSP where no address is named and checks the list, from 20 May 2025',
      source: from.observerFix,
    },
    {
      what: 'A subscriber still asks for Must-Staple',
      component: subscribers,
      effect: 'from 7 May 2025 renewals fail, and the certificate runs out',
      recovery: 'the setting is taken out; the authority had published hosts and serials concerned',
      source: from.endingOcsp,
    },
  ],
})

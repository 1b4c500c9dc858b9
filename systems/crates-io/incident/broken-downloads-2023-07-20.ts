import { control, edge, group, incident, service, state, system, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const cargo = edge(tech.cargo, {
  label: 'cargo of everybody who builds',
  version: '0.72.0',
  external: true,
  facts: { 'tries again': facts.retries, 'first wait': facts.firstWait, 'longest wait': facts.longestWait },
  source: from.cargoRetry,
})
const resolver = edge(own.clientResolver, { label: 'DNS of the client', external: true, source: from.postmortem })
const cloudFront = edge(tech.cloudFront, { label: 'CloudFront before crates.io', source: from.report })
const staticDownloads = edge(own.staticDownloads, { label: 'static.crates.io', source: from.contentNetworks })
const nginx = edge(tech.nginx, {
  label: 'nginx on the Heroku dynos',
  version: unpublished(
    'the buildpack at the commit that the repository names has 1.20.2 on the stacks heroku-18 and heroku-20; the stack that ran was looked for in the sources that are cited',
  ),
  source: [from.report, from.buildpacks, from.nginxBuildpack],
})

const server = service(own.server, {
  label: 'crates.io server',
  facts: { requests: facts.requests, 'for downloads': facts.downloadShare, failed: facts.failedRequests },
  source: from.postmortem,
})
const storage = service(own.storageModule, { label: 'Storage, crate_location()', source: from.faultyStorage })
const staging = service(own.staging, { label: 'Staging', source: from.postmortem })

const database = state(tech.postgresql, {
  label: 'Database of crates.io',
  version: unpublished(
    'looked for in the post-mortem; a pull request of 6 October 2021 sets the tests to 13, to match an upgrade planned for the next day, and they still had 13 on the day of the incident',
  ),
  source: [from.downloadEndpoint, from.postgresUpgrade, from.continuousIntegration],
})
const bucket = state(tech.s3, { label: 'S3 bucket of crate files', source: from.faultyStorage })

const tests = control(own.tests, { label: 'Tests of pull request 6834', source: from.faultyStorage })
const deployment = control(own.deployment, {
  label: 'Promotion and rollback on Heroku',
  facts: { 'rollback took': facts.rollback },
  source: from.postmortem,
})
const prometheus = control(tech.prometheus, {
  label: 'Metrics of the server',
  version: facts.prometheusVersion,
  source: from.instanceMetrics,
})
const grafana = control(tech.grafana, {
  label: 'Dashboard of crates.io',
  version: facts.grafanaVersion,
  source: from.postmortem,
})
const chat = control(own.teamChat, {
  label: 'Team on Zulip',
  facts: { 'told after': facts.untilReported },
  source: from.postmortem,
})

export default incident('broken-downloads-2023-07-20', {
  system: system('crates-io', 'crates.io'),
  title: 'crates.io, 20 July 2023: a missing slash in the redirect, and no crate can be downloaded for 13 minutes',
  summary:
    'A release joined the name of the download host and the path of the file without a slash. Every download was redirected to a host that does not exist, static.crates.iocrates. The server itself answered as ever; cargo failed at DNS and tried again, which showed as more requests. A rollback ended it.',
  flow: [
    cargo.to(cloudFront, { label: 'asks for a crate', protocol: 'HTTPS' }).to(nginx, 'forwards').to(server, 'forwards'),
    server.to(database, 'looks up the version if not cached'),
    server.to(storage, 'asks for the address'),
    cargo.to(resolver, 'resolves the host of the redirect'),
    cargo.to(staticDownloads, { label: 'follows the redirect', protocol: 'HTTPS' }).to(bucket, 'fetches the file'),
    tests.to(storage, 'test with the prefix “/” only'),
    staging.to(storage, 'runs the same code'),
    deployment.to(staging, 'deploys each merge'),
    deployment.to(server, 'promotes and rolls back'),
    prometheus.to(server, 'scrapes'),
    grafana.to(prometheus, 'queries'),
    chat.to(deployment, 'announces deployments; the message there starts the rollback'),
  ],
  groups: [group('service', 'production process on Heroku', [server, storage])],
  metrics: { cost: facts.outageCost },
  anatomy: {
    timeline: [
      {
        at: '2023-07-19T17:41Z',
        what: 'Pull request 6834 is merged without a review and goes to staging by itself: new code makes the redirect addresses',
        source: from.postmortem,
      },
      {
        at: '2023-07-20T12:08Z',
        what: 'Smoke test on staging: publishing works; downloading is not part of the test',
        source: from.postmortem,
      },
      { at: '2023-07-20T12:17Z', what: 'Staging is promoted to production', turn: 'trigger', source: from.postmortem },
      {
        at: '2023-07-20T12:24Z',
        what: 'Issue 6850: the download endpoint redirects to an invalid address',
        source: from.postmortem,
      },
      {
        at: '2023-07-20T12:25Z',
        what: 'The rate of requests stays unusual; the deploying developer says so on Zulip, cause unknown',
        source: from.postmortem,
      },
      {
        at: '2023-07-20T12:28Z',
        what: 'A community member points the team to the issue; the incident is acknowledged',
        turn: 'detected',
        source: from.postmortem,
      },
      {
        at: '2023-07-20T12:30Z',
        what: 'Rolled back: downloads work at once',
        turn: 'resolved',
        source: from.postmortem,
      },
      { at: '2023-07-20T13:49Z', what: 'The fix, pull request 6851, is merged with tests of real values', source: from.postmortem },
      {
        at: '2023-07-20T14:10Z',
        what: 'The fixed release is promoted to production',
        source: from.postmortem,
      },
    ],
    cascade: [
      { from: tests, to: storage, mechanism: 'the value of production is never tested', source: from.postmortem },
      { from: deployment, to: storage, mechanism: 'the release with the bug is promoted', source: from.postmortem },
      { from: storage, to: server, mechanism: 'host and path joined without a slash', source: from.postmortem },
      { from: server, to: cargo, mechanism: '302 to static.crates.iocrates', source: from.report },
      { from: resolver, to: cargo, mechanism: 'no such host', source: from.postmortem },
      { from: cargo, to: server, mechanism: 'retries raise the rate of requests', source: from.postmortem },
    ],
    detection: {
      signal:
        'The developer who deployed saw more requests per second of the download endpoint on the dashboard, and did not know why. A community member pointed to the issue with the wrong address, about 11 minutes after the deployment.',
      source: from.postmortem,
    },
    impact: {
      what: 'Every download of a crate file failed; redirects to readmes came from the same code',
      duration: facts.broken,
      users: facts.affectedUsers,
      source: from.postmortem,
    },
    response: [{ what: 'Roll back to the release before, in the interface of Heroku', source: from.postmortem }],
    resolution: {
      what: 'The rollback ended it; later the fix put the slash between prefix and path and tested it with the prefix of production',
      source: from.fixedStorage,
    },
    prevention: [
      { what: 'Put crate downloads into the smoke test of staging (high)', source: from.postmortem },
      { what: 'Automate the smoke tests of staging (medium)', source: from.postmortem },
      { what: 'Write down which pull requests need a review (medium)', source: from.postmortem },
      {
        what: 'Since 12 March 2024 cargo downloads from static.crates.io directly, by the config.json of the index: the API is off that path',
        source: from.downloadChanges,
      },
    ],
  },
  onCall: {
    errors: [
      {
        text: "spurious network error (3 tries remaining): [6] Couldn't resolve host name (Could not resolve host: static.crates.iocrates)",
        printedBy: cargo,
        means: 'a warning. Read the host: if it is no host of yours, the redirect is wrong, not the DNS of the client',
        source: from.postmortem,
      },
      {
        text: 'failed to download from `{}`',
        printedBy: cargo,
        means: 'the tries are used up. The address in it is that of the API, not the one that failed',
        source: from.cargoPackage,
      },
    ],
    logs: [
      {
        where: 'header of the answer to GET /api/v1/crates/smallvec/1.10.0/download, status 302',
        line: 'location: https://static.crates.iocrates/smallvec/smallvec-1.10.0.crate',
        printedBy: server,
        source: from.report,
      },
    ],
    metrics: [
      {
        name: 'cratesio_instance_requests_total',
        of: server,
        threshold:
          'counts requests of one instance: its rate rises after a deployment and stays up. The post-mortem gives 4,710 a second on average of that time, no alert level, and not which metric its dashboard shows',
        source: from.instanceMetrics,
      },
      {
        name: 'cratesio_instance_responses_by_status_code_total',
        of: server,
        threshold: 'does not show it: the wrong answer was a 302, as the right one is',
        source: from.instanceMetrics,
      },
    ],
    runbook: [
      {
        do: 'Ask for one download and read where it leads; do not follow it yet',
        command: "curl -si https://crates.io/api/v1/crates/smallvec/1.10.0/download | grep -i '^location'",
        expect: 'location: https://static.crates.io/crates/smallvec/smallvec-1.10.0.crate, with a slash after the host',
        risk: 'readOnly',
        source: from.report,
      },
      {
        do: 'Fetch the file from the right address, past the API',
        command: "curl -sI -o /dev/null -w '%{http_code}\\n' https://static.crates.io/crates/smallvec/smallvec-1.10.0.crate",
        expect: '200: files and delivery are well, only the redirect is at fault; 000: no answer, look at DNS and delivery',
        risk: 'readOnly',
        source: from.report,
      },
      {
        do: 'See when the last release went out; APP is the name of the app on Heroku',
        command: 'heroku releases -n 5 -a "$APP"',
        expect: 'the release made last before the failures began is the suspect',
        risk: 'readOnly',
        source: from.herokuReleases,
      },
    ],
    recovery: [
      {
        do: 'Roll back one release. Config variables go back as well, and the release command (database migrations) runs again',
        command: 'heroku releases:rollback -a "$APP"',
        risk: 'mutating',
        undo: 'heroku rollback with the version that the command prints after “To undo, run:”',
        verify: 'the location of the first step has the slash, and the rate of requests falls',
        source: from.herokuRollback,
      },
      {
        do: 'Merge a fix with a test of the prefix of production, and on staging download a crate, besides publishing one',
        risk: 'mutating',
        undo: 'roll back one release as above',
        verify: 'the location on staging leads to a file that exists; only then promote',
        source: from.postmortem,
      },
    ],
  },
  failures: [
    {
      what: 'The address of the redirect is wrong',
      component: storage,
      effect: 'the server answers 302 to everybody, and every client fails elsewhere: at DNS',
      recovery: 'roll back; the clients recover by their own next try',
      source: from.postmortem,
    },
    {
      what: 'cargo takes the failure for a passing fault of the network',
      component: cargo,
      effect: 'three more tries for each download, so the failing endpoint gets more traffic than before',
      recovery: 'ends with the cause; the three waits are 0.5 to 1.5 s, 3.5 s and 6.5 s',
      source: from.cargoRetry,
    },
    {
      what: 'The smoke test leaves out what most requests are for',
      component: staging,
      effect: 'publishing is tested, downloading (99 % of requests) is not',
      recovery: 'downloads belong to the test, and the test is automated',
      source: from.postmortem,
    },
    {
      what: 'A rollback is a release, too',
      component: deployment,
      effect: 'its release command, crates-admin migrate, runs with the older code',
      recovery: 'read its output with heroku releases:output before calling the rollback done',
      source: from.procfile,
    },
    {
      what: 'The database cannot be reached',
      component: database,
      effect: 'not in this incident: the endpoint then redirects without looking up, and downloads go uncounted',
      recovery: 'nothing to do for downloads; other endpoints need the database back',
      source: from.downloadEndpoint,
    },
  ],
})

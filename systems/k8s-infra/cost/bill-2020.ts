import { control, cost, edge, service, state, system } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const pullers = edge(own.pullers, { label: 'Nodes that pull images', external: true, source: from.debugging })
const balancer = edge(tech.googleCloudLoadBalancing, { label: 'registry.k8s.io, with Cloud Armor', source: from.clientAddress })
const cdn = edge(tech.cloudFront, {
  label: 'CloudFront: default for layers',
  facts: {
    'not Google or AWS': facts.outsideMonth,
    'on a working day': facts.outsideWorkday,
    'of the allowance': facts.outsideShare,
    'Fastly would free': facts.freed,
  },
  source: [from.main, from.fastly],
})
const redirects = service(own.archeio, {
  label: 'Archeio on Cloud Run',
  facts: { 'looks in S3, most': facts.checkTimeout },
  source: from.archeio,
})
const copier = service(own.geranos, { label: 'Geranos', source: from.geranos })
const origin = state(tech.googleArtifactRegistry, {
  label: 'Images on Google Cloud',
  facts: { 'of the bill, 2020': facts.imageShare },
  source: [from.archeio, from.annualReport],
})
const layers = state(tech.s3, { label: 'Layers in many AWS regions', source: from.buckets })
const files = state(tech.googleCloudStorage, {
  label: 'artifacts.k8s.io',
  facts: { 'October 2022': facts.artifacts },
  source: from.moveArtifacts,
})
const tests = control(tech.prow, {
  label: 'Prow: tests of the project',
  facts: { 'moved of 1,780': facts.jobsMoved },
  source: from.annualReport,
})
const rest = control(own.otherProject, { label: 'kubernetes-public', source: from.annualReport })
const report = control(own.billingReport, {
  label: 'Billing report',
  facts: { 'a day, 2020': facts.perDay, given: facts.grant },
  source: [from.annualReport, from.budgetAlerts],
})

export default cost('bill-2020', {
  system: system('k8s-infra', 'Kubernetes project infrastructure'),
  title: 'Kubernetes, the project: what images for everybody and tests cost in 28 days, 2020',
  summary:
    'Two thirds of $109,000 in 28 days went into images that users pull; traffic from Google Cloud to other clouds was a significant cost. Drawn is the answer of today: registry.k8s.io, which sends a client to the copy that is nearest and cheapest to serve. The bill is what a report of the working group gives, rounded there, for Google Cloud only, with 288 of 1,780 test jobs moved to the project by then.',
  flow: [
    pullers
      .to(balancer, { label: 'pull', protocol: 'HTTPS' })
      .to(redirects, 'forwards')
      .to(origin, 'redirects: manifests, clients in Google Cloud'),
    redirects.to(layers, { label: 'redirects: AWS, own region', timeout: facts.checkTimeout }),
    redirects.to(cdn, 'redirects: other clients, layers').to(layers, 'fetches what it has not cached'),
    origin.to(copier, 'is read by').to(layers, { label: 'copies layers', async: true }),
    pullers.to(files, { label: 'download binaries', protocol: 'HTTPS' }),
    report.to(origin, 'sums'),
    report.to(tests, 'sums'),
    report.to(rest, 'sums'),
  ],
  breakdown: {
    items: [
      { what: 'images, k8s.gcr.io', cost: facts.images, component: origin },
      { what: 'tests so far moved, staging', cost: facts.tests, component: tests },
      { what: 'everything else', cost: facts.everythingElse, component: rest },
    ],
    total: facts.total,
    unitCost: facts.perDay,
    reductions: [
      {
        what: 'Layers for clients in AWS from S3 in their region, paid by Amazon: they were the majority of traffic',
        source: from.archeio,
      },
      {
        what: 'Layers for everybody else through a CDN that is given: about $1 M a year free for other use, about 1.1 PB a month',
        source: from.fastly,
      },
      { what: 'Binaries of kOps from AWS instead of Google Cloud: over $29,000 a month in October 2022', source: from.moveArtifacts },
      {
        what: 'CNI plugins from their own releases, not from a copy: $17,000 to $20,000 a month in December 2024, the largest item after compute',
        source: from.pluginBucket,
      },
      { what: 'For users: a mirror of your own, which no budget of others can close', source: from.mirroring },
    ],
  },
  metrics: { cost: facts.perYear },
  onCall: {
    errors: [
      {
        text: 'Your client does not have permission to get URL',
        printedBy: origin,
        means: 'a 403 of Google Cloud, not of the project: it blocks the address; your own provider has to have it unblocked',
        source: from.debugging,
      },
      {
        text: '_catalog is not supported',
        printedBy: redirects,
        means: 'a tool lists all images: it cannot, at this registry; list the tags of one image',
        source: from.handlers,
      },
    ],
    logs: [
      {
        where: 'log of Archeio, at verbosity 2; path and target follow',
        line: 'redirecting blob request to upstream registry',
        printedBy: redirects,
        source: from.handlers,
      },
      {
        where: 'log of Archeio, at verbosity 3; then the layer is taken from Google Cloud, which costs more',
        line: 'failed to check remote blob',
        printedBy: redirects,
        source: [from.buckets, from.archeio],
      },
    ],
    metrics: [
      {
        name: 'lines “redirecting blob request to upstream registry” ÷ “redirecting blob request to AWS”',
        of: redirects,
        threshold:
          'rises: layers are missing in S3, or the 5 s look fails; no number is published. Clients in Google Cloud have a line of their own',
        source: [from.handlers, from.buckets],
      },
      {
        name: 'bandwidth of layers, of the monthly allowance',
        of: cdn,
        threshold: 'about 50 % was used in August 2026; clients outside the two clouds need around 11 % of the whole',
        source: from.fastly,
      },
    ],
    runbook: [
      {
        do: 'Does the registry answer from this very node?',
        command: 'curl -v https://registry.k8s.io/v2/',
        expect: 'HTTP 200, docker-distribution-api-version: registry/2.0',
        risk: 'readOnly',
        source: from.debugging,
      },
      {
        do: 'Which hosts does a pull go through? All must be reachable',
        command:
          'kubectl run --rm -it crane --restart=Never --image=gcr.io/go-containerregistry/crane --overrides=\'{"spec": {"hostNetwork":true}}\' -- pull --verbose registry.k8s.io/pause:3.9 /dev/null',
        expect: 'registry.k8s.io, then a host of Artifact Registry, then S3 or the CDN for the layers',
        risk: 'readOnly',
        source: from.debugging,
      },
      {
        do: 'Which images of the project does this cluster use? Needs the krew plugin community-images; pause is not shown',
        command: 'kubectl community-images --mirror',
        expect: 'a list, none from k8s.gcr.io any more',
        risk: 'readOnly',
        source: from.mirroring,
      },
    ],
    recovery: [
      {
        do: 'Pulls fail and will for long: copy the images to a registry of your own, and set it as mirror (containerd: hosts, and sandbox_image for pause)',
        risk: 'mutating',
        undo: 'take the mirror out of the configuration; pulls go to registry.k8s.io again',
        verify: 'the pull of a pod’s image succeeds, and the mirror logs it',
        source: [from.mirroring, from.containerdMirror],
      },
    ],
  },
  failures: [
    {
      what: 'Users in other clouds pull from Google Cloud',
      component: origin,
      effect: 'traffic between clouds ate what was given for tests',
      recovery: 'a name of the project’s own, behind which the place can change, and copies in AWS',
      source: from.readme,
    },
    {
      what: 'A layer is not in S3 yet',
      component: layers,
      effect: 'the look fails',
      recovery: 'the client is sent to Artifact Registry: dearer, never missing',
      source: [from.requestHandling, from.buckets],
    },
    {
      what: 'Spending nears what is given for the year',
      component: report,
      effect: 'seen up to 14 days late, as the report was looked at in meetings; in September 2021 very near the threshold',
      recovery: 'a plan to detect it sooner was asked for; the thread, as read, does not say what was set up',
      source: from.budgetAlerts,
    },
  ],
})

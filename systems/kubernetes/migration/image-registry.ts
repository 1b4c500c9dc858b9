import { control, edge, migration, service, state, system, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const kubelet = control(tech.kubelet, {
  label: 'kubelet of a node',
  version: unpublished('drawn is the kubelet of any release'),
  facts: { 'first wait': facts.firstWait, 'longest wait': facts.longestWait, 'alert after': facts.alertAfter },
  source: from.periods,
})
const runtime = control(own.containerRuntime, { label: 'Container runtime', source: from.redirectAnnouncement })
const oldRegistry = state(tech.googleContainerRegistry, {
  label: 'k8s.gcr.io',
  facts: { 'artifact requests': facts.registryRequests, 'that is': facts.registryAverage },
  source: from.generallyAvailable,
})
const entry = edge(tech.googleCloudLoadBalancing, { label: 'registry.k8s.io', source: from.parisOutage })
const redirector = service(own.archeio, {
  label: 'Redirectors by region',
  facts: {
    peak: facts.redirectPeak,
    'CPU then': facts.redirectCpu,
    'scales to': facts.regionLimit,
    'used at peak': facts.regionUsed,
    'header within': facts.redirectorHeader,
  },
  source: from.redirectorReadme,
})
const sandbox = service(own.archeio, { label: 'registry-sandbox.k8s.io', source: from.redirectorTesting })
const images = state(tech.googleArtifactRegistry, { label: 'Registries by region', source: from.redirectorReadme })
const layers = state(tech.s3, { label: 'Layers by region of AWS', facts: { known: facts.layerBuckets }, source: from.redirectorBuckets })
const mirror = state(own.privateRegistry, { label: 'Your own mirror', source: from.registryMirroring })
const promoter = control(own.imagePromoter, { label: 'Image promoter', source: from.freezeProposal })
const copier = control(own.geranos, { label: 'Copier of layers', source: from.layerCopier })
const tests = control(own.endToEndTests, { label: 'Tests', source: from.redirectorTesting })

export default migration('image-registry', {
  system: system('kubernetes', 'Kubernetes'),
  title: 'Kubernetes: from k8s.gcr.io to registry.k8s.io (2022 to 2023)',
  summary:
    'The images of Kubernetes were on one registry of Google, and pulls from other clouds threatened to use up its credits. A new name came first and only redirected to the old registry; then it sent manifests to regional registries of Google and layers to buckets near the client; at last the old name itself was redirected and frozen. Drawn is the time of the redirect, the redirector as of May 2023. Whoever had allowed only k8s.gcr.io in a firewall could no longer pull.',
  flow: [
    control(kubelet).to(control(runtime), { label: 'asks for an image', protocol: 'CRI' }),
    runtime.to(edge(entry), { label: 'GET /v2/…', protocol: 'HTTPS' }),
    runtime.to(state(oldRegistry), { label: 'old manifests: GET /v2/…', protocol: 'HTTPS' }),
    oldRegistry.to(entry, { label: 'redirects all pulls to', protocol: 'HTTP 3xx' }),
    entry.to(service(redirector), { label: 'forwards', timeout: facts.redirectorRead }),
    redirector.to(state(images), { label: 'sends manifests and clients of GCP to', protocol: 'HTTP 307' }),
    redirector.to(state(layers), { label: 'HEAD, then sends layers to', protocol: 'HTTP 307', timeout: facts.headTimeout }),
    runtime.to(state(mirror), { label: 'or pulls from', protocol: 'HTTPS' }),
    mirror.to(entry, 'is filled from'),
    control(promoter).to(images, 'publishes to'),
    promoter.to(oldRegistry, 'published to, until the freeze'),
    control(copier).to(images, 'reads layers of'),
    copier.to(layers, { label: 'uploads', async: true }),
    control(tests).to(service(sandbox), 'pull through'),
    sandbox.to(images, { label: 'sends to', protocol: 'HTTP 307' }),
  ],
  plan: {
    phases: [
      {
        name: 'New name, plain redirect',
        from: '2022-02-16',
        to: '2022-09-14',
        what: 'registry.k8s.io only redirects to k8s.gcr.io (still on 31 May), so that clients can learn the name; it is tried by load tests and becomes the default of the coming 1.25',
        rollback: 'pull from k8s.gcr.io, which goes on as before',
        consistency: 'one registry behind two names',
        source: [from.umbrella, from.stressTest, from.newDefault, from.redirectorReadme],
      },
      {
        name: 'Own backends, first trial',
        from: '2022-09-14',
        to: '2022-11-28',
        what: 'by 14 September layers come from S3 for clients of AWS; in October manifests come from Artifact Registry in the region. On 20 October traffic of k8s.gcr.io is added; the plan to redirect it does not work out',
        rollback: 'pull from k8s.gcr.io: it still serves; the project gave up the redirect for the time being',
        consistency: 'all images of the old registry are in the new one; a layer that a bucket lacks comes from Artifact Registry',
        source: [from.accessDenied, from.regionalRegistries, from.fineTuning, from.freezeProposal, from.sunset, from.redirectorHandlers],
      },
      {
        name: 'Generally available',
        from: '2022-11-28',
        to: '2023-03-20',
        what: 'announced for all; default since 1.25, and from the December patch releases of 1.22 to 1.24 on. Most pulls still go to the old name',
        rollback:
          'clusters before 1.25: kubeadm init --image-repository=k8s.gcr.io, kubelet --pod-infra-container-image=k8s.gcr.io/pause:3.5',
        consistency: 'new images are published under both names until the freeze',
        source: [from.generallyAvailable, from.generallyAvailableTranslated, from.freezeProposal, from.redirectAnnouncement],
      },
      {
        name: 'Redirect of the old name',
        from: '2023-03-20',
        to: '2023-04-10',
        what: 'k8s.gcr.io answers with a redirect, announced for 20 March, rolled out by region: by 23 March europe-north1 and us-east4. On 10 April still not done; the end is not in the threads read',
        rollback: unpublished('how the project would take the redirect back; looked for in the announcements and threads, as far as read'),
        consistency: 'same digests; a client must follow redirects and reach hosts that may change at any time',
        source: [from.redirectAnnouncement, from.redirectedRegions, from.freezeChange],
      },
      {
        name: 'Freeze',
        from: '2023-04-03',
        to: '2023-04-12',
        what: 'no new images under the old name: 1.24.12, 1.25.8 and 1.26.3 are the last there; 1.27, expected on 12 April, is only under the new one',
        rollback: 'none planned: old images stay available for now, new ones need the new name',
        consistency: 'an image newer than April 2023 is under registry.k8s.io only',
        source: [from.freezeAnnouncement, from.freezeProposal],
      },
    ],
    validation:
      'Every change is deployed to registry-sandbox.k8s.io first, and tested there by crane and containerd and by kops clusters in random regions of AWS; then it is promoted. Clients check each layer against the digest in its manifest, so that buckets need not be trusted.',
    cutOver:
      'Not a switch of DNS: the endpoint of k8s.gcr.io answers with an HTTP redirect instead of the image, region after region, from 20 March 2023.',
  },
  metrics: { cost: facts.registryCost },
  onCall: {
    errors: [
      {
        text: 'x509: certificate signed by unknown authority',
        printedBy: kubelet,
        means:
          'after a Head of https://us-west1-docker.pkg.dev/… in FailedCreatePodSandBox or ErrImagePull: a proxy opens TLS on the way to a host that pulls did not need before the move',
        source: from.redirectAnnouncement,
      },
      {
        text: 'failed to authorize redirect: failed to fetch anonymous token: unexpected status: 403 Forbidden',
        printedBy: runtime,
        means:
          'the redirector sends this region to a registry that is not there or is closed to the public. Read the host before it: on 13 October 2022 asia-southeast1',
        source: [from.forbiddenInSingapore, from.removedRegion],
      },
      {
        text: 'error parsing HTTP 403 response body: invalid character \'<\' looking for beginning of value: "<?xml version=\\"1.0\\" encoding=\\"UTF-8\\"?>\\n<Error><Code>AccessDenied</Code>',
        printedBy: runtime,
        means:
          'S3 refuses the layer (text of Docker). The manifest came, so the name is right: look for a VPC endpoint policy that allows only some buckets',
        source: [from.accessDenied, from.deniedByEndpoint],
      },
      {
        text: 'failed to resolve reference "registry.k8s.io/pause:3.10": registry.k8s.io/pause:3.10: not found',
        printedBy: runtime,
        means:
          'the registry is reached and has no such tag (3.10 in 2023). The same under k8s.gcr.io: the image may be newer than the freeze',
        source: [from.registryDebugging, from.freezeAnnouncement],
      },
      {
        text: '_catalog is not supported',
        printedBy: redirector,
        means: 'status 404: a scanner or mirror lists all repositories, which registry.k8s.io does not offer',
        source: from.redirectorHandlers,
      },
    ],
    logs: [
      {
        where: 'journalctl -xeu containerd, on the node',
        line: 'msg="trying next host - response was http.StatusNotFound" host=registry.k8s.io',
        printedBy: runtime,
        source: from.registryDebugging,
      },
      {
        where: 'Cloud Logging of the redirector, at verbosity 2: a layer was not in the bucket, or S3 did not answer within 5 s',
        line: 'redirecting blob request to upstream registry',
        printedBy: redirector,
        source: from.redirectorHandlers,
      },
    ],
    metrics: [
      {
        name: 'kube_pod_container_status_waiting_reason (alert KubeContainerWaiting)',
        of: kubelet,
        threshold: 'a container waits for more than 1 h, for any reason but CrashLoopBackOff; reasons here: ErrImagePull, ImagePullBackOff',
        source: from.alerts,
      },
      {
        name: 'requests a second of the redirector in one region (name of the metric not published)',
        of: redirector,
        threshold: 'near 8,000: the limit to which a region was configured to scale in October 2022',
        source: from.fineTuning,
      },
    ],
    runbook: [
      {
        do: 'Which images still name the old registry?',
        command:
          "kubectl get pods --all-namespaces -o jsonpath=\"{.items[*].spec.containers[*].image}\" | tr -s '[[:space:]]' '\\n' | sort | uniq -c | grep k8s.gcr.io",
        expect: 'no line; this does not see init containers nor the pause image of the runtime',
        risk: 'readOnly',
        source: from.freezeAnnouncement,
      },
      {
        do: 'On the node: does the new name answer?',
        command: 'curl -sI https://registry.k8s.io/v2/',
        expect: 'HTTP/2 200 and docker-distribution-api-version: registry/2.0',
        risk: 'readOnly',
        source: from.registryDebugging,
      },
      {
        do: 'On the node: which hosts does one pull need, and which of them fails?',
        command: "crane pull --verbose registry.k8s.io/pause:3.9 /dev/null 2>&1 | grep 'GET https'",
        expect: 'registry.k8s.io, then *-docker.pkg.dev for manifests, then *-docker.pkg.dev or *.amazonaws.com for layers, to the end',
        risk: 'readOnly',
        source: from.registryDebugging,
      },
      {
        do: 'Point one workload at the new name and see whether it starts',
        command: 'kubectl -n <namespace> set image deployment/<name> <container>=registry.k8s.io/<image>:<tag>',
        risk: 'mutating',
        undo: 'kubectl -n <namespace> rollout undo deployment/<name>',
        verify: 'kubectl -n <namespace> rollout status deployment/<name> ends with “successfully rolled out”',
        source: [from.redirectAnnouncement, from.deployments],
      },
    ],
    recovery: [
      {
        do: 'Hosts may not be opened: copy the image to your own registry, from a machine that reaches registry.k8s.io, and name the copy in the manifest',
        command: 'crane copy registry.k8s.io/pause:3.9 <your registry>/pause:3.9',
        risk: 'mutating',
        undo: 'delete the copy and put the old name back into the manifest',
        verify: 'crane digest prints the same for both, and the pod starts',
        source: from.registryMirroring,
      },
      {
        do: 'The pause image is the one that fails: set sandbox_image in /etc/containerd/config.toml to the copy, restart containerd on one node',
        command: 'sudo systemctl restart containerd',
        risk: 'mutating',
        undo: 'put the old line back and restart containerd',
        verify: 'a new pod on this node starts without FailedCreatePodSandBox',
        source: from.registryContainerd,
      },
      {
        do: 'A region of Google fails: take images of the nodes in question from a mirror until the project has taken the region out; see the pinned issues of kubernetes/registry.k8s.io',
        risk: 'mutating',
        undo: 'name registry.k8s.io again',
        verify: 'the crane command above ends on a node of the region',
        source: [from.parisOutage, from.registryMirroring],
      },
    ],
  },
  failures: [
    {
      what: 'A region is sent to a registry that does not exist (asia-southeast1, 13 October 2022)',
      component: redirector,
      effect: 'clients near Singapore get 403 and cannot pull',
      recovery: 'the region is taken out of the redirector, by a change of the same day',
      source: [from.forbiddenInSingapore, from.removedRegion],
    },
    {
      what: 'A firewall or proxy lets only known hosts through (2022 and 2023)',
      component: runtime,
      effect: 'pulls end with EOF, unknown authority or 403, though registry.k8s.io itself is allowed',
      recovery: 'mirror; the project keeps no list of hosts, since they may change at any time',
      source: [from.behindFirewall, from.redirectAnnouncement, from.registryMirroring],
    },
    {
      what: 'The question to S3 may hang, without a timeout (in the code until 25 March 2023)',
      component: redirector,
      effect: 'nothing bounds how long a request for a layer waits',
      recovery: 'a timeout of 5 s, then Artifact Registry serves the layer',
      source: [from.headTimeoutFix, from.redirectorBuckets],
    },
    {
      what: 'An outage of Google’s region europe-west9 (26 April 2023)',
      component: redirector,
      effect: 'clients that it serves get 500 and 429, also from AWS',
      recovery: 'the region is out of service for the registry until 4 May 2023',
      source: from.parisOutage,
    },
    {
      what: 'The redirector names a bucket that nobody had registered (eu-west-2, told on 12 May 2023)',
      component: layers,
      effect: 'whoever created the bucket could have denied pulls in the region; digests keep false layers out',
      recovery: 'a researcher registered and reported it; the bucket was dropped on 6 May, its clients go to eu-west-1',
      source: [from.unregisteredBucket, from.droppedBucket, from.redirectorBuckets],
    },
  ],
})

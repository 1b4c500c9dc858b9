import { control, debugging, system, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'

const kubelet = control(tech.kubelet, {
  label: 'kubelet of the node',
  version: '1.32.10',
  facts: {
    'first wait': facts.firstWait,
    'longest wait': facts.longestWait,
    'longest wait reached after': facts.untilLongest,
    'pulls at most': facts.pullRate,
    'pulls at once': facts.pullBurst,
  },
  source: from.periods,
})
const runtime = control(tech.containerd, { label: 'containerd of the node', version: '2.0.5', source: from.resolver })
const deployment = control(tech.kubernetes, {
  label: 'Deployment that owns the pod',
  version: '1.32',
  facts: { 'pods that may be missing': facts.mayBeMissing, 'alert after': facts.alertAfter },
  source: from.deployments,
})

const message =
  'kubectl -n <namespace> get pod <pod> -o jsonpath=\'{range .status.containerStatuses[*]}{.name}{": "}{.state.waiting.reason}{": "}{.state.waiting.message}{"\\n"}{end}\''

export default debugging('image-pull-back-off', {
  system: system('kubernetes', 'Kubernetes'),
  title: 'Kubernetes 1.32: ImagePullBackOff, a container does not start for want of its image',
  summary:
    'The kubelet could not pull the image and waits, up to 5 minutes, before it tries again. The message of the waiting container keeps the error of the last pull, and that error tells a wrong name from missing rights and from a limit.',
  guide: {
    entry: {
      text: 'ImagePullBackOff',
      printedBy: kubelet,
      means: 'the last pull of this image for this pod failed, and the kubelet waits before the next',
      source: from.imageErrors,
    },
    questions: [
      {
        id: 'not-found',
        ask: 'Does the registry say that there is no such image?',
        on: runtime,
        command: message,
        expected: 'no line with ImagePullBackOff',
        threshold: 'the message ends with the name of the image and “: not found”: the registry answered 404',
        yes: { ask: 'rollout' },
        no: { ask: 'denied' },
        source: from.resolver,
      },
      {
        id: 'rollout',
        ask: 'Did a rollout bring this image, and does the revision before it still run?',
        on: deployment,
        command: 'kubectl -n <namespace> rollout history deployment/<name>; kubectl -n <namespace> get rs',
        expected: 'one ReplicaSet whose READY equals its DESIRED',
        threshold: 'a new ReplicaSet with READY 0 beside an older one that is ready',
        yes: {
          fix: {
            do: 'Go back to the revision before; write down the newest revision first',
            command: 'kubectl -n <namespace> rollout undo deployment/<name>',
            expect: 'deployment.apps/<name> rolled back',
            risk: 'mutating',
            undo: 'kubectl -n <namespace> rollout undo deployment/<name> --to-revision=<the revision written down>',
            verify: 'kubectl -n <namespace> get deployment <name> shows all pods READY, and no pod is in ImagePullBackOff',
            source: from.deployments,
          },
        },
        no: {
          escalate:
            'whoever builds the image, with the full name in the message: is the name right, and was that tag pushed to that registry? The kubelet pulls it by itself once it is there',
        },
        source: from.deployments,
      },
      {
        id: 'denied',
        ask: 'Was the pull denied?',
        on: runtime,
        command: message,
        expected: 'no line with ImagePullBackOff',
        threshold: '“pull access denied, repository does not exist or may require authorization”',
        yes: { ask: 'secret' },
        no: { ask: 'own-limit' },
        source: from.resolver,
      },
      {
        id: 'secret',
        ask: 'Does the pod name a secret that its namespace lacks?',
        on: kubelet,
        command:
          'kubectl -n <namespace> get pod <pod> -o jsonpath=\'{.spec.imagePullSecrets[*].name}{"\\n"}\'; kubectl -n <namespace> get secret',
        expected: 'each name of the first line is in the list below it, with the type kubernetes.io/dockerconfigjson',
        threshold: 'a name that is not in the list, or with another type: a pod can use only secrets of its own namespace',
        yes: {
          fix: {
            do: 'With credentials of the owner of the registry, create the secret under the name that the pod uses',
            command:
              'kubectl -n <namespace> create secret generic <name> --from-file=.dockerconfigjson=<file> --type=kubernetes.io/dockerconfigjson',
            expect: 'secret/<name> created',
            risk: 'mutating',
            undo: 'kubectl -n <namespace> delete secret <name>',
            verify: 'within 5 minutes the event Successfully pulled image in kubectl -n <namespace> describe pod <pod>',
            source: from.privateRegistry,
          },
        },
        no: {
          escalate:
            'the owner of the registry, with the name of the image and of the secret: the repository does not exist, or these credentials may not read it. A pod that names no secret needs one, or credentials of the node',
        },
        source: from.images,
      },
      {
        id: 'own-limit',
        ask: 'Is it the limit of the kubelet itself?',
        on: kubelet,
        command: message,
        expected: 'no line with ImagePullBackOff',
        threshold: '“pull QPS exceeded”: more than 5 pulls a second, and a burst of 10, on this node (defaults)',
        yes: {
          fix: {
            do: 'Wait: the image was not asked for yet. More pulls came to this node than its kubelet passes on, and it tries again by itself',
            risk: 'readOnly',
            verify: 'within 5 minutes the pod is Running; if not, read its message again',
            source: from.throttle,
          },
        },
        no: {
          escalate:
            'whoever runs the registry or its mirror and the network of the node, with the whole message and the node: “unexpected status from HEAD request to … 429 Too Many Requests” means that the registry limits its clients',
        },
        source: from.throttle,
      },
    ],
  },
  metrics: {
    cost: unpublished(
      'what this failure costs; looked for in the pages of the documentation and in the alert rules that are cited, as far as read',
    ),
  },
  onCall: {
    errors: [
      {
        text: 'ImagePullBackOff',
        printedBy: kubelet,
        means: 'reason of the waiting container between two pulls; the message beside it has the error of the last',
        source: from.imageErrors,
      },
      { text: 'ErrImagePull', printedBy: kubelet, means: 'the same, just after a pull that failed', source: from.imageErrors },
      {
        text: 'pull access denied, repository does not exist or may require authorization: %w',
        printedBy: runtime,
        means: 'the registry does not let this node read the repository, or has none of this name',
        source: from.resolver,
      },
      {
        text: 'unexpected status from %s request to %s: %s',
        printedBy: runtime,
        means: 'the registry answered something else: the last %s is the status, such as 429 Too Many Requests',
        source: from.unexpectedStatus,
      },
    ],
    logs: [
      {
        where: 'kubectl -n <namespace> describe pod <pod>, Events: Warning, Failed',
        line: 'Failed to pull image %q: %v',
        printedBy: kubelet,
        source: from.imageManager,
      },
      {
        where: 'kubectl -n <namespace> describe pod <pod>, Events: Normal, BackOff',
        line: 'Back-off pulling image %q',
        printedBy: kubelet,
        source: from.imageManager,
      },
    ],
    metrics: [
      {
        name: 'kube_pod_container_status_waiting_reason{reason="ImagePullBackOff"}',
        of: kubelet,
        threshold: '> 0 for 1 h (KubeContainerWaiting, warning, for every reason but CrashLoopBackOff)',
        source: from.alerts,
      },
      {
        name: 'kube_pod_init_container_status_waiting_reason{reason="ImagePullBackOff"}',
        of: kubelet,
        threshold: '> 0: an init container waits; the alert does not look at these',
        source: from.podMetrics,
      },
    ],
    runbook: [
      {
        do: 'Read what each container of the pod waits for, with the error of its last pull',
        command: message,
        expect: 'one container with ImagePullBackOff: Back-off pulling image "…": ErrImagePull: and the answer of the runtime',
        risk: 'readOnly',
        source: from.imageManager,
      },
      {
        do: 'See the events of the pod: on which node it is, whether all pulls fail alike, and whether an init container waits, which the first command does not list',
        command: 'kubectl -n <namespace> describe pod <pod>',
        expect: 'Pulling and Failed in turn, with the same text',
        risk: 'readOnly',
        source: from.debugPods,
      },
    ],
    recovery: [
      {
        do: 'When the cause is gone, and nobody can wait the 5 minutes: delete the waiting pod of a Deployment. The wait is kept by pod, so the new pod pulls at once',
        command: 'kubectl -n <namespace> delete pod <pod>',
        expect: 'pod "<pod>" deleted',
        risk: 'mutating',
        irreversible: 'the pod is gone; its controller makes another, perhaps on another node',
        verify: 'kubectl -n <namespace> get pods shows the new pod Running',
        source: from.imageManager,
      },
    ],
  },
  failures: [
    {
      what: 'A rollout names a tag that does not exist',
      component: deployment,
      effect: 'new pods wait in ImagePullBackOff, and the rollout stops by itself; by default 25 % of the pods may be missing meanwhile',
      recovery: 'kubectl rollout undo, or the right name',
      source: from.deployments,
    },
    {
      what: 'The secret is in another namespace',
      component: kubelet,
      effect: 'every pull of a private image is denied',
      recovery: 'create the secret in the namespace of the pod: it is needed once in each',
      source: from.images,
    },
    {
      what: 'A pull fails again and again',
      component: kubelet,
      effect: 'the wait doubles from 10 s to 300 s, so that a mended cause shows only up to 5 minutes later',
      recovery: 'wait for the next pull, or delete the pod',
      source: from.backOff,
    },
  ],
})

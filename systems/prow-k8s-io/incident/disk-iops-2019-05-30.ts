import { cluster, control, edge, incident, service, state, system } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const contributors = edge(own.contributors, {
  label: 'Pull requests on GitHub',
  external: true,
  facts: { 'stuck at peak': facts.stuck },
  source: from.postmortem,
})

const hook = service(own.hook, { label: 'hook', source: from.lifeOfAJob })
const plank = service(own.plank, { label: 'plank', facts: { 'pending for': facts.pendingTimeout }, source: from.plank })
const tide = service(own.tide, { label: 'Tide', source: from.tideReadme })
const deck = service(own.deck, { label: 'Deck with Spyglass', source: from.postmortem })
const pods = service(own.testPods, { label: 'Pods of jobs, namespace test-pods', source: from.sidecar })

const oldDisks = state(tech.googlePersistentDisk, {
  label: '250 GB disks of the nodes',
  facts: {
    reads: facts.readLimit,
    writes: facts.writeLimit,
    'limit of bytes': facts.throughputLimit,
    'bytes seen': facts.throughputSeen,
    over: facts.overThroughput,
    'operations seen': facts.operationsSeen,
  },
  source: from.postmortem,
})
const newDisks = state(tech.googlePersistentDisk, {
  label: '500 GB disks of the new pool',
  facts: { reads: facts.newReadLimit, added: facts.addedNodes },
  source: from.postmortem,
})
const bucket = state(tech.googleCloudStorage, { label: 'Bucket kubernetes-jenkins', source: from.config })

const api = control(own.serviceCluster, { label: 'ProwJobs in the Kubernetes API', source: from.lifeOfAJob })
const kubelet = control(tech.kubelet, {
  label: 'kubelet, GKE 1.13.5-gke.10',
  version: '1.13.5',
  facts: { on: facts.nodes },
  source: from.postmortem,
})
const containerd = control(tech.containerd, { label: 'containerd', version: facts.containerdVersion, source: from.postmortem })
const metrics = control(own.metrics, {
  label: 'Metrics of Prow and Tide',
  facts: { 'alert, later': facts.alertHolds },
  source: from.postmortem,
})
const onCall = control(own.onCall, { label: 'On-call of test-infra', source: from.postmortem })

export default incident('disk-iops-2019-05-30', {
  system: system('prow-k8s-io', 'prow.k8s.io'),
  title: 'Prow, 30 May 2019: small disks are throttled, nodes fall over, and Kubernetes cannot merge before its code freeze',
  summary:
    'On Google Cloud the IOPS of a disk grow with its size. Before the 1.15 freeze the load of tests went past what 250 GB allow, and the cloud throttled the disks of single nodes hard: kubelets crashed, kernels panicked, jobs vanished without a result. Few nodes at a time were enough, as a merge needs many jobs. Disks of 500 GB ended it.',
  flow: [
    contributors.to(hook, 'send webhooks').to(api, 'creates ProwJobs'),
    plank.to(api, 'lists ProwJobs'),
    plank.to(pods, 'creates'),
    plank.to(contributors, 'sets the status'),
    tide.to(contributors, 'retests and merges'),
    pods.to(oldDisks, 'read and write'),
    pods.to(newDisks, { label: 'after the migration', failure: true }),
    pods.to(bucket, 'upload logs and finished.json'),
    deck.to(bucket, 'reads results'),
    kubelet.to(pods, 'runs'),
    kubelet.to(containerd, { label: 'calls', protocol: 'CRI' }).to(oldDisks, 'keeps containers on'),
    metrics.to(tide, 'watches'),
    onCall.to(metrics, 'looks at'),
    onCall.to(newDisks, { label: 'brings up the pool', failure: true }),
  ],
  groups: [cluster('control', 'build cluster', [kubelet, containerd])],
  metrics: { cost: facts.incidentCost },
  anatomy: {
    timeline: [
      {
        at: '2019-05-30T13:26-07:00',
        what: 'A contributor reports: GitHub shows failures, Deck says that the jobs still run. The beginning is unknown',
        turn: 'detected',
        source: from.postmortem,
      },
      {
        at: '2019-05-30T14:11-07:00',
        what: 'Many nodes and test pods are found in a bad state',
        source: from.postmortem,
      },
      {
        at: '2019-05-30T14:43-07:00',
        what: 'Root cause named by somebody who happened to be there: severe throttling of I/O',
        source: from.postmortem,
      },
      { at: '2019-05-30T15:14-07:00', what: 'More disk quota is granted, 12 minutes after the request', source: from.postmortem },
      {
        at: '2019-05-30T17:10-07:00',
        what: 'It turns out that nobody had added the capacity; 55 nodes with 500 GB disks are brought up',
        source: from.postmortem,
      },
      { at: '2019-05-30T17:41-07:00', what: 'The old nodes are drained step by step', source: from.postmortem },
      {
        at: '2019-05-30T23:55-07:00',
        what: 'All nodes have 500 GB disks',
        turn: 'mitigated',
        source: from.postmortem,
      },
      { at: '2019-05-31T07:00-07:00', what: 'Merges run at the usual rate', turn: 'resolved', source: from.postmortem },
    ],
    cascade: [
      { from: pods, to: oldDisks, mechanism: 'more I/O than the size of the disks allows', source: from.postmortem },
      { from: oldDisks, to: kubelet, mechanism: 'I/O so slow that kubelets crash and kernels panic', source: from.postmortem },
      { from: kubelet, to: pods, mechanism: 'pods fail or end without finished.json', source: from.postmortem },
      { from: bucket, to: deck, mechanism: 'no finished.json: the job seems to run', source: from.postmortem },
      { from: plank, to: tide, mechanism: 'of many required jobs some fail', source: from.postmortem },
      { from: tide, to: contributors, mechanism: 'no merges for many hours', source: from.postmortem },
    ],
    detection: {
      signal:
        'Contributors noticed that GitHub and Deck disagreed on the same job. Alerts did not exist or did not work, and most metrics of the week before were lost through another failure.',
      source: from.postmortem,
    },
    impact: {
      what: 'Tests failed in odd ways or broke off, results were missing; 60 pull requests stuck at peak; code freeze of 1.15 a day late',
      duration: facts.atLeast,
      users: facts.affectedUsers,
      source: from.postmortem,
    },
    response: [
      { what: 'First look of the on-call: nothing conspicuous; the example job was too old', source: from.postmortem },
      { what: 'Ask for quota, then bring up nodes with larger disks beside the old ones', source: from.postmortem },
      { what: 'A global limit on concurrent jobs was considered, and put off as the new nodes came quickly', source: from.postmortem },
      { what: 'Code freeze held back until the next day', source: from.freeze },
    ],
    resolution: {
      what: 'Node by node, the cluster moved from 250 GB to 500 GB disks, and so to more IOPS',
      source: from.postmortem,
    },
    prevention: [
      { what: 'Page the on-call when Tide stops doing things', source: from.postmortem },
      {
        what: 'The alert on four hours without a merge came in October and went after six days: flaky tests set it off more often than Tide',
        source: from.tideAlertRemoved,
      },
      { what: 'Prepare new members before they join the on-call rotation', source: from.postmortem },
    ],
  },
  onCall: {
    errors: [
      {
        text: 'Failed to report job status',
        printedBy: pods,
        means: 'sidecar could not finish its upload; a job without finished.json looks as if it still ran',
        source: from.sidecar,
      },
      {
        text: 'Pod pending timeout.',
        printedBy: plank,
        means: 'description of the ProwJob: its pod did not start within 60 minutes. Many of them: look at the nodes, not at the jobs',
        source: from.plank,
      },
    ],
    logs: [
      {
        where: 'container log of sidecar, field error',
        line: 'failed to upload to GCS: %v',
        printedBy: pods,
        source: from.sidecarRun,
      },
      {
        where: 'kubectl describe pod: the container is called terminated with exit code 0, and began in the year 1',
        line: 'Started:      Mon, 01 Jan 0001 00:00:00 +0000',
        printedBy: kubelet,
        source: from.postmortem,
      },
    ],
    metrics: [
      {
        name: 'compute.googleapis.com/instance/disk/read_ops_count, per node',
        of: oldDisks,
        threshold: '187.5 a second: the limit of 250 GB at 0.75 reads for each GB; look at single nodes, most are idle',
        source: from.diskPerformance,
      },
      {
        name: 'pooledprs and merges_sum of kubernetes/kubernetes master',
        of: tide,
        threshold: 'no merge for 4 h with pull requests in the pool: an alert of October 2019, removed again as too noisy',
        source: [from.tideAlerts, from.tideAlertRemoved],
      },
    ],
    runbook: [
      {
        do: 'In the build cluster: which nodes are not ready? Repeat it, the set changes',
        command: 'kubectl get nodes | grep -v "\\bReady\\b"',
        expect: 'only the line of headings',
        risk: 'readOnly',
        source: from.postmortem,
      },
      {
        do: 'Which pools does the cluster have?',
        command: 'gcloud container node-pools list --project k8s-prow-builds --cluster prow --zone us-central1-f',
        expect: 'note DISK_SIZE_GB; a standard disk gives 0.75 reads and 1.5 writes a second for each GB',
        risk: 'readOnly',
        source: from.shiftScript,
      },
      {
        do: 'In Cloud Monitoring, look at read_ops_count and write_ops_count of the nodes that are not ready, one by one',
        expect: 'below 187.5 and 375 a second for 250 GB; an average of all nodes hides it',
        risk: 'readOnly',
        source: from.diskMetrics,
      },
    ],
    recovery: [
      {
        do: 'Ask for disk quota, say who brings up the nodes, and check that it has been done: here two hours went by',
        risk: 'readOnly',
        source: from.postmortem,
      },
      {
        do: 'Bring up a pool with larger disks beside the old one; jobs are scheduled to it at once',
        risk: 'mutating',
        undo: 'drain the new pool and shrink it to 0',
        verify: 'new jobs run there, and no node of it is NotReady',
        source: from.postmortem,
      },
      {
        do: 'Shift the rest in small steps. The script (Python 2) first takes nodes from OLD, then adds to NEW, and says of itself: at your own risk',
        command: 'experiment/maintenance/shift_nodepool_capacity.py "$OLD" "$NEW" 1:1 5',
        risk: 'mutating',
        undo: 'the same with the pools exchanged; jobs on nodes that were taken away may be lost and must be run again',
        verify: 'it prints current and target sizes and asks for yes; afterwards all nodes are Ready',
        source: from.shiftScript,
      },
    ],
  },
  failures: [
    {
      what: 'Disks sized for space, not for IOPS',
      component: oldDisks,
      effect: 'single nodes far above their limit, while most do not touch the disk; the cloud throttles them',
      recovery: 'larger disks; a year later the next build cluster met the same limit',
      source: from.nextYear,
    },
    {
      what: 'A pod ends without finished.json',
      component: pods,
      effect: 'GitHub shows a failure, Deck and Testgrid never see an end',
      recovery: 'run the job again once the nodes are well',
      source: from.postmortem,
    },
    {
      what: 'A pod is evicted',
      component: plank,
      effect: 'unless the job asks for an error, the pod is deleted and made anew, silently, again and again',
      recovery: 'look for the cause on the node',
      source: from.plank,
    },
    {
      what: 'The fix is decided, and nobody does it',
      component: onCall,
      effect: 'two more hours of failing jobs',
      recovery: 'one person owns the next step and says when it is done',
      source: from.postmortem,
    },
  ],
})

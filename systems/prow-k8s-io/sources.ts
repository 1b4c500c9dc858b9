import { type Source, source } from 'fourplane'

const publisher = 'kubernetes/test-infra'
/** The commit that the tags of the running images name: v20190528-0d7c4b53a. */
const deployed = 'https://github.com/kubernetes/test-infra/blob/0d7c4b53a8bc902d70863645ebbb25f987f18151'

/** All times in it are PDT; it holds the chat of the day. */
export const postmortem: Source = source({
  url: 'https://github.com/kubernetes/test-infra/blob/9cd5798cbb4f26d5665c6a8d0ebe9e23f95a99a6/docs/post-mortems/2019-05-30.md',
  title: 'May 30th, 2019 Prow Flakiness',
  publisher,
  published: '2019-05-31',
  kind: 'postmortem',
  seen: 'whole',
})

/** The freeze was held back by a day because of this incident. */
export const freeze: Source = source({
  url: 'https://github.com/kubernetes/test-infra/pull/12808',
  title: 'Enable Code Freeze for 1.15',
  publisher,
  published: '2019-05-30',
  kind: 'postmortem',
  seen: 'opening',
})

export const plank: Source = source({
  url: `${deployed}/prow/plank/controller.go`,
  title: 'controller.go of plank',
  publisher,
  published: '2019-05-28',
  kind: 'source-code',
  seen: 'opening',
})

export const sidecar: Source = source({
  url: `${deployed}/prow/cmd/sidecar/main.go`,
  title: 'main.go of sidecar',
  publisher,
  published: '2019-05-28',
  kind: 'source-code',
  seen: 'opening',
})

export const sidecarRun: Source = source({
  url: `${deployed}/prow/sidecar/run.go`,
  title: 'run.go of sidecar',
  publisher,
  published: '2019-05-28',
  kind: 'source-code',
  seen: 'opening',
})

export const config: Source = source({
  url: `${deployed}/prow/config.yaml`,
  title: 'config.yaml of prow.k8s.io',
  publisher,
  published: '2019-05-28',
  kind: 'source-code',
  seen: 'opening',
})

export const lifeOfAJob: Source = source({
  url: 'https://github.com/kubernetes/test-infra/blob/7328fd62088295d3736e71b364b701de046ee287/prow/life_of_a_prow_job.md',
  title: 'Life of a Prow Job',
  publisher,
  published: '2019-05-30',
  kind: 'docs',
  seen: 'whole',
})

export const tideReadme: Source = source({
  url: 'https://github.com/kubernetes/test-infra/blob/7328fd62088295d3736e71b364b701de046ee287/prow/cmd/tide/README.md',
  title: 'Tide',
  publisher,
  published: '2019-05-30',
  kind: 'docs',
  seen: 'opening',
})

export const shiftScript: Source = source({
  url: 'https://github.com/kubernetes/test-infra/blob/7328fd62088295d3736e71b364b701de046ee287/experiment/maintenance/shift_nodepool_capacity.py',
  title: 'shift_nodepool_capacity.py',
  publisher,
  published: '2019-05-30',
  kind: 'source-code',
  seen: 'whole',
})

export const tideAlerts: Source = source({
  url: 'https://github.com/kubernetes/test-infra/commit/9c8ded4c42e2ced6c296bb592007da5a696109a5',
  title: 'Add prometheus alerts for Tide progress',
  publisher,
  published: '2019-10-16',
  kind: 'source-code',
  seen: 'whole',
})

export const tideAlertRemoved: Source = source({
  url: 'https://github.com/kubernetes/test-infra/pull/14914',
  title: 'Remove TideNoProgressKK prometheus alert',
  publisher,
  published: '2019-10-22',
  kind: 'postmortem',
  seen: 'opening',
})

export const diskPerformance: Source = source({
  url: 'https://cloud.google.com/compute/docs/disks/performance?hl=fi',
  title: 'Block storage performance',
  publisher: 'Google Cloud',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

export const diskMetrics: Source = source({
  url: 'https://cloud.google.com/compute/docs/disks/review-disk-metrics?hl=JA',
  title: 'Review disk metrics (Japanese edition)',
  publisher: 'Google Cloud',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

/** The same limit a year later, in the next build cluster. */
export const nextYear: Source = source({
  url: 'https://github.com/kubernetes/k8s.io/issues/1187',
  title: 'Migrate k8s-infra-prow-build to a nodepool with more IOPS',
  publisher: 'kubernetes/k8s.io',
  published: '2020-08-28',
  kind: 'postmortem',
  seen: 'opening',
})

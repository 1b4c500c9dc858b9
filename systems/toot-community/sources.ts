import { type Source, source } from 'fourplane'

const publisher = 'toot.community'
const posts = 'https://github.com/toot-community/blog/blob/75c405f25281d0389b8b428f32672552d415fdb1'
const manifests = 'https://github.com/toot-community/kubernetes/blob/93fa8f77dfbd2a58a66a1417a4a234f10f5adaa7'
const keda = 'https://github.com/kedacore/keda/blob/v2.9.1'

export const costsOf8November: Source = source({
  url: `${posts}/content/posts/server-costs-8-nov-2022.md`,
  title: 'Server costs per November 8th 2022',
  publisher,
  published: '2022-11-08',
  kind: 'engineering-blog',
  seen: 'whole',
})
export const costsOf25November: Source = source({
  url: `${posts}/content/posts/server-costs-25-nov-2022.md`,
  title: 'Server costs per November 25th 2022',
  publisher,
  published: '2022-11-25',
  kind: 'engineering-blog',
  seen: 'whole',
})
/** The table that the post of 25 November shows as a picture. */
export const tableOf25November: Source = source({
  url: `${posts}/static/images/6bf1f810-aa56-4fb4-a3d9-f99326bf2df0_screenshot2022-11-25at08.04.56.png`,
  title: 'Estimated costs per November 25th 2022, the table as a picture',
  publisher,
  published: '2022-11-25',
  kind: 'engineering-blog',
  seen: 'whole',
})
/** Marked as a draft: in the repository of the blog, not on the blog. */
export const storageDraft: Source = source({
  url: `${posts}/content/posts/migrating-between-object-storage-providers.md`,
  title: 'A zero-downtime migration from DigitalOcean Spaces to Cloudflare R2 (draft)',
  publisher,
  published: '2022-12-02',
  kind: 'engineering-blog',
  seen: 'whole',
})
export const openSourcing: Source = source({
  url: `${posts}/content/posts/open-sourcing-toot-community.md`,
  title: 'Open sourcing toot.community',
  publisher,
  published: '2022-12-03',
  kind: 'engineering-blog',
  seen: 'whole',
})
export const updateOfJanuary: Source = source({
  url: `${posts}/content/posts/update-january-2023.md`,
  title: 'January 2023 update',
  publisher,
  published: '2023-01-10',
  kind: 'engineering-blog',
  seen: 'whole',
})

export const readme: Source = source({
  url: `${manifests}/README.md`,
  title: 'Kubernetes of toot.community, README of 5 January 2023',
  publisher,
  published: '2023-01-05',
  kind: 'docs',
  seen: 'whole',
})
export const values: Source = source({
  url: `${manifests}/mastodon-chart/values.yaml`,
  title: 'Values of the chart of Mastodon, 5 January 2023',
  publisher,
  published: '2023-01-05',
  kind: 'source-code',
  seen: 'whole',
})
export const scaledWorkers: Source = source({
  url: `${manifests}/mastodon-chart/templates/keda-workers.yaml`,
  title: 'keda-workers.yaml of the chart of Mastodon, 5 January 2023',
  publisher,
  published: '2023-01-05',
  kind: 'source-code',
  seen: 'whole',
})
export const argoApplication: Source = source({
  url: `${manifests}/argocd/applications/tootcommunity.yaml`,
  title: 'Application tootcommunity of Argo CD, 5 January 2023',
  publisher,
  published: '2023-01-05',
  kind: 'source-code',
  seen: 'whole',
})

/** Which chart Argo CD installs: ingress-nginx 4.4.2, keda 2.9.1, prometheus 19.0.2; none of them sets an image. */
const application = (name: string): Source =>
  source({
    url: `${manifests}/argocd/applications/${name}.yaml`,
    title: `Application ${name} of Argo CD, 5 January 2023`,
    publisher,
    published: '2023-01-05',
    kind: 'source-code',
    seen: 'whole',
  })
export const ingressApplication: Source = application('ingress-nginx')
export const kedaApplication: Source = application('keda')
export const prometheusApplication: Source = application('prometheus')

/** Its appVersion and the image of its values are 1.5.1. */
export const ingressChart: Source = source({
  url: 'https://github.com/kubernetes/ingress-nginx/blob/helm-chart-4.4.2/charts/ingress-nginx/Chart.yaml',
  title: 'Chart of ingress-nginx, 4.4.2',
  publisher: 'Kubernetes authors',
  published: '2022-12-30',
  kind: 'source-code',
  seen: 'opening',
})
export const kedaChart: Source = source({
  url: 'https://github.com/kedacore/charts/blob/v2.9.1/keda/Chart.yaml',
  title: 'Chart of KEDA, 2.9.1',
  publisher: 'KEDA',
  published: '2022-12-16',
  kind: 'source-code',
  seen: 'opening',
})
/** Its image has no tag of its own, so that the appVersion of the chart is taken. */
export const prometheusChart: Source = source({
  url: 'https://github.com/prometheus-community/helm-charts/blob/prometheus-19.0.2/charts/prometheus/Chart.yaml',
  title: 'Chart of Prometheus, 19.0.2',
  publisher: 'Prometheus community',
  published: '2022-12-16',
  kind: 'source-code',
  seen: 'opening',
})

export const argoKustomization: Source = source({
  url: `${manifests}/argocd/kustomization.yaml`,
  title: 'kustomization.yaml of Argo CD, 5 January 2023',
  publisher,
  published: '2023-01-05',
  kind: 'source-code',
  seen: 'whole',
})
export const scaledWeb: Source = source({
  url: `${manifests}/mastodon-chart/templates/keda-web.yaml`,
  title: 'keda-web.yaml of the chart of Mastodon, 5 January 2023',
  publisher,
  published: '2023-01-05',
  kind: 'source-code',
  seen: 'whole',
})

export const kedaPrometheus: Source = source({
  url: `${keda}/pkg/scalers/prometheus_scaler.go`,
  title: 'prometheus_scaler.go, KEDA 2.9.1',
  publisher: 'KEDA',
  published: '2022-12-16',
  kind: 'source-code',
  seen: 'opening',
})
export const kedaFallback: Source = source({
  url: `${keda}/pkg/fallback/fallback.go`,
  title: 'fallback.go, KEDA 2.9.1',
  publisher: 'KEDA',
  published: '2022-12-16',
  kind: 'source-code',
  seen: 'whole',
})
/** The metrics server asks the operator, unless KEDA_USE_METRICS_SERVICE_GRPC is false (adapter/main.go). */
export const kedaScaleHandler: Source = source({
  url: `${keda}/pkg/scaling/scale_handler.go`,
  title: 'scale_handler.go, KEDA 2.9.1',
  publisher: 'KEDA',
  published: '2022-12-16',
  kind: 'source-code',
  seen: 'opening',
})
export const kedaMetrics: Source = source({
  url: `${keda}/pkg/prommetrics/adapter/adapter_prommetrics.go`,
  title: 'adapter_prommetrics.go, KEDA 2.9.1',
  publisher: 'KEDA',
  published: '2022-12-16',
  kind: 'source-code',
  seen: 'opening',
})
export const kedaColumns: Source = source({
  url: `${keda}/apis/keda/v1alpha1/scaledobject_types.go`,
  title: 'scaledobject_types.go, KEDA 2.9.1',
  publisher: 'KEDA',
  published: '2022-12-16',
  kind: 'source-code',
  seen: 'opening',
})
export const kedaPause: Source = source({
  url: `${keda}/pkg/scaling/executor/scale_scaledobjects.go`,
  title: 'scale_scaledobjects.go, KEDA 2.9.1',
  publisher: 'KEDA',
  published: '2022-12-16',
  kind: 'source-code',
  seen: 'opening',
})
export const kedaAnnotation: Source = source({
  url: `${keda}/controllers/keda/util/predicate.go`,
  title: 'predicate.go, KEDA 2.9.1',
  publisher: 'KEDA',
  published: '2022-12-16',
  kind: 'source-code',
  seen: 'opening',
})
export const tootctl: Source = source({
  url: 'https://github.com/mastodon/documentation/blob/2903485da54a20f1da5e7dfb8b34712e6196e8f7/content/en/admin/tootctl.md',
  title: 'Using the admin CLI',
  publisher: 'Mastodon',
  published: '2026-07-02',
  kind: 'docs',
  seen: 'opening',
})

import { type Source, source } from 'fourplane'

const postmortems = 'https://github.com/dfds/postmortems/blob/2c902284250cfa7b5c3823665cb9dbb9e8d68e21'
const cni = 'https://github.com/aws/amazon-vpc-cni-k8s/blob/v1.5.5'

/** All times in it are CET. */
export const starvation: Source = source({
  url: `${postmortems}/PM2019-009%20-%20Kubernetes%20network%20infrastructure%20IP%20starvation.md`,
  title: 'PM2019-009: Kubernetes network infrastructure IP starvation',
  publisher: 'DFDS',
  published: '2019-12',
  kind: 'postmortem',
  seen: 'whole',
})

export const nodeDeletion: Source = source({
  url: `${postmortems}/PM2019-010%20-%20Hellman%20Kubernetes%20cluster%20node%20deletion.md`,
  title: 'PM2019-010: Hellman Kubernetes cluster node deletion',
  publisher: 'DFDS',
  published: '2019-12',
  kind: 'postmortem',
  seen: 'whole',
})

export const reverted: Source = source({
  url: `${postmortems}/PM2019-011%20-%20Hellman%20Kubernetes%20IaC%20accidentally%20reverted.md`,
  title: 'PM2019-011: Hellman Kubernetes IaC accidentally reverted',
  publisher: 'DFDS',
  published: '2019-12',
  kind: 'postmortem',
  seen: 'opening',
})

/** The plugin of these weeks; which version DFDS ran is not published. */
export const plugin: Source = source({
  url: `${cni}/plugins/routed-eni/cni.go`,
  title: 'cni.go, Amazon VPC CNI 1.5.5',
  publisher: 'Amazon Web Services',
  published: '2019-11-13',
  kind: 'source-code',
  seen: 'opening',
})

export const dataStore: Source = source({
  url: `${cni}/ipamd/datastore/data_store.go`,
  title: 'data_store.go, Amazon VPC CNI 1.5.5',
  publisher: 'Amazon Web Services',
  published: '2019-11-13',
  kind: 'source-code',
  seen: 'opening',
})

export const addressCache: Source = source({
  url: `${cni}/pkg/awsutils/awsutils.go`,
  title: 'awsutils.go, Amazon VPC CNI 1.5.5',
  publisher: 'Amazon Web Services',
  published: '2019-11-13',
  kind: 'source-code',
  seen: 'opening',
})

export const readme: Source = source({
  url: `${cni}/README.md`,
  title: 'Amazon VPC CNI 1.5.5, allocation and configuration',
  publisher: 'Amazon Web Services',
  published: '2019-11-13',
  kind: 'docs',
  seen: 'opening',
})

export const troubleshooting: Source = source({
  url: `${cni}/docs/troubleshooting.md`,
  title: 'Troubleshooting tips, Amazon VPC CNI 1.5.5',
  publisher: 'Amazon Web Services',
  published: '2019-11-13',
  kind: 'docs',
  seen: 'opening',
})

/** For an Application Load Balancer; which kind DFDS ran is not published. */
export const balancerSubnets: Source = source({
  url: 'https://github.com/awsdocs/elb-application-load-balancers-user-guide/blob/01db3bf00d70161cc03cdfecd8a6c56406b54579/doc_source/application-load-balancers.md',
  title: 'Application Load Balancers, user guide',
  publisher: 'Amazon Web Services',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})

export const describeSubnets: Source = source({
  url: 'https://docs.aws.amazon.com/cli/v1/reference/ec2/describe-subnets.html',
  title: 'describe-subnets, AWS CLI',
  publisher: 'Amazon Web Services',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

/** The modules on the day before; which state of them and which overrides ran is not published. */
const module = (path: string, title: string): Source =>
  source({
    url: `https://github.com/dfds/infrastructure-modules/blob/d560529aa4962952dfef03e50f338768481d6cf9/${path}`,
    title: `${title}, Terraform modules of DFDS`,
    publisher: 'DFDS',
    published: '2019-11-29',
    kind: 'source-code',
    seen: 'opening',
  })
export const modulesCni: Source = module('_sub/compute/eks-addons/dependencies.tf', 'Versions of the add-ons')
export const modulesKiam: Source = module('_sub/compute/k8s-kiam/main.tf', 'KIAM')
export const modulesCluster: Source = module('compute/eks-ec2/main.tf', 'Cluster')

import { type ManagedControlTech, managed, type VersionedControlTech, versioned } from '../../technology.ts'

/** Spinnaker: continuous delivery. */
export const spinnaker: VersionedControlTech = versioned('control', {
  name: 'Spinnaker',
  is: 'continuous delivery',
  vendor: 'Linux Foundation',
  docs: 'https://spinnaker.io/docs/',
})

/** Argo CD: continuous delivery for Kubernetes. */
export const argoCd: VersionedControlTech = versioned('control', {
  name: 'Argo CD',
  is: 'continuous delivery for Kubernetes',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://argo-cd.readthedocs.io/en/stable/',
})

/** Argo Rollouts: progressive delivery on Kubernetes. */
export const argoRollouts: VersionedControlTech = versioned('control', {
  name: 'Argo Rollouts',
  is: 'progressive delivery on Kubernetes',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://argo-rollouts.readthedocs.io/en/stable/',
})

/** Flux: continuous delivery for Kubernetes. */
export const flux: VersionedControlTech = versioned('control', {
  name: 'Flux',
  is: 'continuous delivery for Kubernetes',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://fluxcd.io/flux/',
})

/** Tekton: pipelines on Kubernetes. */
export const tekton: VersionedControlTech = versioned('control', {
  name: 'Tekton',
  is: 'pipelines on Kubernetes',
  vendor: 'Continuous Delivery Foundation',
  docs: 'https://tekton.dev/docs/',
})

/** Jenkins: continuous integration. */
export const jenkins: VersionedControlTech = versioned('control', {
  name: 'Jenkins',
  is: 'continuous integration',
  vendor: 'Continuous Delivery Foundation',
  docs: 'https://www.jenkins.io/doc/',
})

/** GitHub Actions: continuous integration. */
export const gitHubActions: ManagedControlTech = managed('control', {
  name: 'GitHub Actions',
  is: 'continuous integration',
  vendor: 'GitHub',
  docs: 'https://docs.github.com/en/actions',
})

/** GitLab CI/CD: continuous integration. */
export const gitLabCi: VersionedControlTech = versioned('control', {
  name: 'GitLab CI/CD',
  is: 'continuous integration',
  vendor: 'GitLab',
  docs: 'https://docs.gitlab.com/ci/',
})

/** CircleCI: continuous integration. */
export const circleCi: ManagedControlTech = managed('control', {
  name: 'CircleCI',
  is: 'continuous integration',
  vendor: 'CircleCI',
  docs: 'https://circleci.com/docs/',
})

/** Buildkite: continuous integration. */
export const buildkite: ManagedControlTech = managed('control', {
  name: 'Buildkite',
  is: 'continuous integration',
  vendor: 'Buildkite',
  docs: 'https://buildkite.com/docs',
})

/** Travis CI: continuous integration. */
export const travisCi: ManagedControlTech = managed('control', {
  name: 'Travis CI',
  is: 'continuous integration',
  vendor: 'Idera',
  docs: 'https://docs.travis-ci.com/',
})

/** TeamCity: continuous integration. */
export const teamCity: VersionedControlTech = versioned('control', {
  name: 'TeamCity',
  is: 'continuous integration',
  vendor: 'JetBrains',
  docs: 'https://www.jetbrains.com/help/teamcity/',
})

/** Concourse: continuous integration. */
export const concourse: VersionedControlTech = versioned('control', {
  name: 'Concourse',
  is: 'continuous integration',
  vendor: 'Concourse',
  docs: 'https://concourse-ci.org/docs/',
})

/** Prow: continuous integration of Kubernetes. */
export const prow: ManagedControlTech = managed('control', {
  name: 'Prow',
  is: 'continuous integration of Kubernetes',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://docs.prow.k8s.io/docs/',
})

/** Azure DevOps: pipelines and repositories. */
export const azureDevOps: ManagedControlTech = managed('control', {
  name: 'Azure DevOps',
  is: 'pipelines and repositories',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/devops/',
})

/** AWS CodeDeploy: deployment service. */
export const codeDeploy: ManagedControlTech = managed('control', {
  name: 'AWS CodeDeploy',
  is: 'deployment service',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/',
})

/** AWS CodePipeline: delivery pipelines. */
export const codePipeline: ManagedControlTech = managed('control', {
  name: 'AWS CodePipeline',
  is: 'delivery pipelines',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/',
})

/** Google Cloud Build: continuous integration. */
export const googleCloudBuild: ManagedControlTech = managed('control', {
  name: 'Google Cloud Build',
  is: 'continuous integration',
  vendor: 'Google',
  docs: 'https://cloud.google.com/build/docs',
})

/** Bazel: build system. */
export const bazel: VersionedControlTech = versioned('control', {
  name: 'Bazel',
  is: 'build system',
  vendor: 'Google',
  docs: 'https://bazel.build/docs',
})

/** Meta Conveyor: deployment of all services. */
export const conveyor: ManagedControlTech = managed('control', {
  name: 'Meta Conveyor',
  is: 'deployment of all services',
  vendor: 'Meta',
  docs: 'https://www.usenix.org/conference/osdi23/presentation/grubic',
})

/** Coinbase Odin: deployment by Step Functions. */
export const coinbaseOdin: ManagedControlTech = managed('control', {
  name: 'Coinbase Odin',
  is: 'deployment by Step Functions',
  vendor: 'Coinbase',
  docs: 'https://github.com/coinbase/odin#readme',
})

/** Pinterest Teletraan: deployment system. */
export const teletraan: ManagedControlTech = managed('control', {
  name: 'Pinterest Teletraan',
  is: 'deployment system',
  vendor: 'Pinterest',
  docs: 'https://github.com/pinterest/teletraan#readme',
})

/** Shipit: deployment coordination. */
export const shipit: VersionedControlTech = versioned('control', {
  name: 'Shipit',
  is: 'deployment coordination',
  vendor: 'Shopify',
  docs: 'https://github.com/Shopify/shipit-engine#readme',
})

/** Spotify Fleet Management: changes over all repositories. */
export const spotifyFleetManagement: ManagedControlTech = managed('control', {
  name: 'Spotify Fleet Management',
  is: 'changes over all repositories',
  vendor: 'Spotify',
  docs: 'https://engineering.atspotify.com/2023/5/fleet-management-at-spotify-part-3-fleet-wide-refactoring',
})

/** JFrog Artifactory: package registry. */
export const artifactory: VersionedControlTech = versioned('control', {
  name: 'JFrog Artifactory',
  is: 'package registry',
  vendor: 'JFrog',
  docs: 'https://jfrog.com/help/r/jfrog-artifactory-documentation/jfrog-artifactory',
})

/** unattended-upgrades: security updates of Debian and Ubuntu. */
export const unattendedUpgrades: VersionedControlTech = versioned('control', {
  name: 'unattended-upgrades',
  is: 'security updates of Debian and Ubuntu',
  vendor: 'Debian and Ubuntu developers',
  docs: 'https://github.com/mvo5/unattended-upgrades',
})

/** Bitbucket: repositories and reviews. */
export const bitbucket: ManagedControlTech = managed('control', {
  name: 'Bitbucket',
  is: 'repositories and reviews',
  vendor: 'Atlassian',
  docs: 'https://bitbucket.org/product/',
})

/** Wrangler: command line of the developer platform. */
export const wrangler: VersionedControlTech = versioned('control', {
  name: 'Wrangler',
  is: 'command line of the developer platform',
  vendor: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/workers/wrangler/',
})

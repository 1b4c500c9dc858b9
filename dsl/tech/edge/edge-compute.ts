import { type ManagedEdgeTech, managed } from '../../technology.ts'

/** Cloudflare Workers: code at the edge. */
export const cloudflareWorkers: ManagedEdgeTech = managed('edge', {
  name: 'Cloudflare Workers',
  is: 'code at the edge',
  vendor: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/workers/',
})

/** AWS Lambda@Edge: code at the edge. */
export const lambdaAtEdge: ManagedEdgeTech = managed('edge', {
  name: 'AWS Lambda@Edge',
  is: 'code at the edge',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-the-edge.html',
})

/** CloudFront Functions: code at the edge. */
export const cloudFrontFunctions: ManagedEdgeTech = managed('edge', {
  name: 'CloudFront Functions',
  is: 'code at the edge',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-functions.html',
})

/** Fastly Compute: code at the edge. */
export const fastlyCompute: ManagedEdgeTech = managed('edge', {
  name: 'Fastly Compute',
  is: 'code at the edge',
  vendor: 'Fastly',
  docs: 'https://www.fastly.com/documentation/guides/compute/',
})

/** Akamai EdgeWorkers: code at the edge. */
export const akamaiEdgeWorkers: ManagedEdgeTech = managed('edge', {
  name: 'Akamai EdgeWorkers',
  is: 'code at the edge',
  vendor: 'Akamai',
  docs: 'https://techdocs.akamai.com/edgeworkers/docs/welcome-to-edgeworkers',
})

/** Vercel: web hosting at the edge. */
export const vercel: ManagedEdgeTech = managed('edge', {
  name: 'Vercel',
  is: 'web hosting at the edge',
  vendor: 'Vercel',
  docs: 'https://vercel.com/docs',
})

/** Netlify: web hosting at the edge. */
export const netlify: ManagedEdgeTech = managed('edge', {
  name: 'Netlify',
  is: 'web hosting at the edge',
  vendor: 'Netlify',
  docs: 'https://docs.netlify.com/',
})

/** Cloudflare Pages: web hosting at the edge. */
export const cloudflarePages: ManagedEdgeTech = managed('edge', {
  name: 'Cloudflare Pages',
  is: 'web hosting at the edge',
  vendor: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/pages/',
})

/** GitHub Pages: static web hosting. */
export const gitHubPages: ManagedEdgeTech = managed('edge', {
  name: 'GitHub Pages',
  is: 'static web hosting',
  vendor: 'GitHub',
  docs: 'https://docs.github.com/en/pages',
})

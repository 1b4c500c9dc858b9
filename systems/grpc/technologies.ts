import { type ManagedEdgeTech, managed } from 'fourplane'

export const between: ManagedEdgeTech = managed('edge', {
  name: 'Proxy or load balancer',
  is: 'what stands between a client and its servers',
  vendor: 'whoever runs it',
  docs: 'https://github.com/grpc/grpc-go/blob/v1.83.1/Documentation/proxy.md',
})

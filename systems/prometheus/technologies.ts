import { type ManagedControlTech, managed } from 'fourplane'

export const receiver: ManagedControlTech = managed('control', {
  name: 'Remote-write endpoint',
  is: 'store that takes samples over remote write',
  vendor: 'whoever runs it',
  docs: 'https://prometheus.io/docs/specs/prw/remote_write_spec/',
})

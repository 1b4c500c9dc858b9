import { type ManagedServiceTech, managed } from 'fourplane'

export const jvmApplication: ManagedServiceTech = managed('service', {
  name: 'JVM application',
  is: 'program that borrows connections from the pool',
  vendor: 'the team that runs it',
  docs: 'https://github.com/brettwooldridge/HikariCP#readme',
})

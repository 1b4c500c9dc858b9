import { type ManagedServiceTech, managed } from 'fourplane'

export const session: ManagedServiceTech = managed('service', {
  name: 'MySQL session',
  is: 'connection of an application, with its transaction',
  vendor: 'Oracle',
  docs: 'https://dev.mysql.com/doc/en/innodb-autocommit-commit-rollback.html',
})

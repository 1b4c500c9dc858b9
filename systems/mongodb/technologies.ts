import { type ManagedServiceTech, managed } from 'fourplane'

export const client: ManagedServiceTech = managed('service', {
  name: 'MongoClient',
  is: 'connection pool of a MongoDB driver',
  vendor: 'MongoDB',
  docs: 'https://www.mongodb.com/docs/manual/administration/connection-pool-overview/',
})

import { Failure, run } from './failure'
import { migrate } from './migrations/apply'
import { externalDatabase } from './postgres/database'

run(async () => {
  const database = externalDatabase()
  if (!database) throw new Failure('Set DATABASE_URL and DATABASE_OWNER_URL to the database to migrate.')
  const applied = await migrate(database)
  console.log(applied.length ? `Applied ${applied.join(', ')}.` : 'The database is up to date.')
})

import { Failure, run } from './failure'
import { applyMigrations } from './migrations/apply'

run(async () => {
  const url = process.env.DATABASE_URL
  if (!url) throw new Failure('Set DATABASE_URL to the database to migrate.')
  const applied = await applyMigrations(url)
  console.log(applied.length ? `Applied ${applied.join(', ')}.` : 'The database is up to date.')
})

import { INITIAL_DAYS } from '@/lib/domain/sign-in/initial-password'

import { Failure, run } from './failure'
import { withDatabase } from './postgres/with-database'

/** For whoever has the server, when nobody else can: `npm run reset-password -- admin`. */
run(async () => {
  const [typed, ...more] = process.argv.slice(2)
  if (!typed || more.length > 0)
    throw new Failure('Name one account, such as: npm run reset-password -- admin')
  await withDatabase(async ({ url }) => {
    process.env.DATABASE_URL = url
    await reset(typed)
  })
})

async function reset(typed: string) {
  // Imported late, once the address of the database is in place.
  const [{ hashPassword }, { newInitialPassword }, { prisma }, { resetPasswordOf }, { usernameFrom }] =
    await Promise.all([
      import('@/lib/auth/password'),
      import('@/lib/auth/initial-password'),
      import('@/lib/data/prisma'),
      import('@/lib/data/system'),
      import('@/lib/domain/administration/account'),
    ])
  try {
    const username = usernameFrom(typed)
    const password = newInitialPassword()
    const account = await resetPasswordOf(username, await hashPassword(password))
    if (!account) throw new Failure(`There is no account with the user name ${username}.`)
    console.log(
      `${account.name} (${username}) can now sign in with ${password}, once and within ${INITIAL_DAYS} days, and must change it then.`,
    )
    if (account.hadSecondFactor)
      console.log('The second factor (两步验证) is removed: it can be set up anew after signing in.')
    if (account.isDisabled) console.log('The account is disabled, though: an admin has to enable it (启用).')
  } finally {
    await prisma.$disconnect()
  }
}

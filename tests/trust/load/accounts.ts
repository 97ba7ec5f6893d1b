const RIGHT = 'Kwzqer-7392'

export const WRONG = 'Kwzqer-7393'

/** User names of accounts that refuse a wrong password, so many of each kind, and as many that nobody has. */
export async function accountsOfEachKind(each: number): Promise<Record<string, string[]>> {
  // Imported late, once the address of the database is in place.
  const [{ hashPassword }, { prisma }, { initialPassword }, { anOrganisation, aViewer }] = await Promise.all([
    import('@/lib/auth/password'),
    import('@/lib/data/prisma'),
    import('@/lib/domain/sign-in/initial-password'),
    import('@/tests/support/factories'),
  ])
  const organisation = await anOrganisation()
  const passwordHash = await hashPassword(RIGHT)
  const day = 86_400_000
  const kinds = {
    open: { passwordHash },
    locked: { passwordHash, lockedUntil: new Date(Date.now() + day) },
    disabled: { passwordHash, disabledAt: new Date() },
    expired: initialPassword(passwordHash, new Date(Date.now() - 15 * day)),
  }
  const made: Record<string, string[]> = {
    unknown: Array.from({ length: each }, (_, index) => `nobody-${index}`),
  }
  for (const [kind, data] of Object.entries(kinds)) {
    const usernames: string[] = []
    for (let number = 0; number < each; number++) {
      const { id, username } = await aViewer('leader', undefined, organisation)
      await prisma.user.update({ where: { id }, data })
      usernames.push(username)
    }
    made[kind] = usernames
  }
  await prisma.$disconnect()
  return made
}

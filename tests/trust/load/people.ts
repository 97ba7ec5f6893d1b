import type { Town } from './town'

/** A department's goals, and people of it signed in: the cookie of each one's browser, and who it is. */
export async function somePeople(town: Town, people: number, goals: number) {
  // Imported late, once the address of the database is in place.
  const [{ sessionCookie }, { newSessionToken, tokenHashOf }, { prisma }, made] = await Promise.all([
    import('@/lib/auth/cookies'),
    import('@/lib/auth/session-token'),
    import('@/lib/data/prisma'),
    import('@/tests/support/factories'),
  ])
  const department = await made.aDepartment()
  const goalIds: string[] = []
  for (let number = 0; number < goals; number++) {
    const goal = await made.aGoal(department, { start: '2024-01-01', due: '2027-12-31', target: 100_000 })
    goalIds.push(goal.id)
  }
  const cookies: string[] = []
  const ids: string[] = []
  for (let number = 0; number < people; number++) {
    const { id } = await made.aViewer('staff', department)
    const token = newSessionToken()
    await prisma.session.create({ data: { userId: id, tokenHash: tokenHashOf(token) } })
    cookies.push(`${sessionCookie().name}=${token}`)
    ids.push(id)
  }
  await prisma.$disconnect()
  return { url: town.url, cookies, ids, goalIds }
}

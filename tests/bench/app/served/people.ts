import { Client } from 'pg'

/** Somebody signed in, with the cookie of their browser. */
type Person = { role: 'leader' | 'staff'; departmentId: string | null; cookie: string }

export type Goal = {
  id: string
  kind: string
  direction: string
  integral: boolean
  leadDepartmentId: string
}

/** A loaded town with people of it signed in, and its goals in the plan's order. */
export type SignedInTown = { number: number; goals: Goal[]; leader: Person; staff: Person[] }

type UserRow = { id: string; role: Person['role']; departmentId: string | null }

/** Signs a leader of a town in, and a member of staff of each department. */
export async function signInTo(ownerUrl: string, number: number): Promise<SignedInTown> {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const users: UserRow[] = (await client.query(USERS, [`t${number}-leader1`, `t${number}-staff%`])).rows
    const goals: Goal[] = (await client.query(GOALS, [`t${number}-leader1`])).rows
    const people: Person[] = []
    for (const user of users) people.push(await signIn(client, user))
    const [leader, ...staff] = people
    if (!leader || goals.length === 0) throw new Error(`There is no town ${number}.`)
    return { number, goals, leader, staff }
  } finally {
    await client.end()
  }
}

async function signIn(client: Client, { id, ...person }: UserRow): Promise<Person> {
  // Imported late, once the address of the app is in place.
  const [{ sessionCookie }, { newSessionToken, tokenHashOf }] = await Promise.all([
    import('@/lib/auth/cookies'),
    import('@/lib/auth/session-token'),
  ])
  const token = newSessionToken()
  await client.query('INSERT INTO sessions (id, token_hash, user_id) VALUES (gen_random_uuid(), $1, $2)', [
    Buffer.from(tokenHashOf(token)),
    id,
  ])
  return { ...person, cookie: `${sessionCookie().name}=${token}` }
}

const USERS = `
  SELECT id, role, department_id AS "departmentId" FROM users WHERE username = $1 OR username LIKE $2
  ORDER BY role = 'leader' DESC, length(username), username`

const GOALS = `
  SELECT g.id, g.kind, g.direction, g.integral, g.lead_department_id AS "leadDepartmentId"
  FROM goals g JOIN users u ON u.organisation_id = g.organisation_id WHERE u.username = $1 ORDER BY g.position`

import { Client } from 'pg'

import type { Chance } from '@/tests/support/chance'
import type { Report } from '@/tests/support/progress-report'

import type { Sent } from '../app/asking/volley'
import { pageOf } from '../app/journeys/contender'
import { type Reported, Reports } from '../app/journeys/reporting'
import type { Goal } from '../app/served/people'
import type { Served } from '../app/served/served-towns'

/** Somebody of a department, who looks at pages and reports on the counts it leads. */
export type Colleague = { cookie: string; goals: Reported[] }

/** What somebody does next; a report is kept, to be looked for afterwards. */
export type Step = { what: string; sent: Sent; report: Report | null }

/** One in so many steps is a report. */
const REPORT = 0.25

/** So many members of staff of a town, signed in, in all its departments. */
export async function crowdOf(served: Served, town: number, people: number) {
  const { goals } = await served.signInTo(town)
  const counts = goals.filter(({ kind }) => kind === 'cumulative')
  const reports = await Reports.on(served.url, served.database.ownerUrl, counts)
  const crowd = await enrol(served.database.ownerUrl, town, people, counts)
  const stepOf = ({ cookie, goals: own }: Colleague, { next }: Chance): Step => {
    if (next() < REPORT) return { what: 'entry', ...reports.next(own) }
    const [what, path] = pageFor(own, next)
    return { what, sent: pageOf(path, cookie)(), report: null }
  }
  return { crowd, stepOf }
}

function pageFor(goals: readonly Reported[], next: () => number): [what: string, path: string] {
  const goal = goals[Math.floor(next() * goals.length)]
  const pages: [string, string][] = [
    ['my', '/my'],
    ['overview', '/overview'],
    ['list', '/goals'],
    ['goal', `/goals/${goal?.id}`],
  ]
  return pages[Math.floor(next() * pages.length)] ?? ['my', '/my']
}

type Enrolled = { id: string; departmentId: string }

/** New accounts in the departments that lead something, each with the cookie of a browser. */
async function enrol(ownerUrl: string, town: number, people: number, counts: readonly Goal[]) {
  // Imported late, once the address of the app is in place.
  const [{ sessionCookie }, { newSessionToken, tokenHashOf }] = await Promise.all([
    import('@/lib/auth/cookies'),
    import('@/lib/auth/session-token'),
  ])
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const leading = [...new Set(counts.map(({ leadDepartmentId }) => leadDepartmentId))]
    const { rows } = await client.query<Enrolled>(ENROL, [town, people, leading])
    const crowd: Colleague[] = []
    for (const { id, departmentId } of rows) {
      const token = newSessionToken()
      await client.query(OPEN, [Buffer.from(tokenHashOf(token)), id])
      const cookie = `${sessionCookie().name}=${token}`
      const own = counts.filter(({ leadDepartmentId }) => leadDepartmentId === departmentId)
      crowd.push({ cookie, goals: own.map((goal) => ({ ...goal, cookie })) })
    }
    return crowd
  } finally {
    await client.end()
  }
}

const ENROL = `
  INSERT INTO users (id, organisation_id, department_id, username, name, role, password_hash, password_changed_at)
  SELECT uuidv7(), d.organisation_id, d.id, format('t%s-crowd%s', $1::int, n), '同事' || n, 'staff', 'none', now()
  FROM generate_series(1, $2::int) n JOIN departments d ON d.id = ($3::uuid[])[1 + n % cardinality($3::uuid[])]
  RETURNING id, department_id AS "departmentId"`

const OPEN = 'INSERT INTO sessions (id, token_hash, user_id) VALUES (gen_random_uuid(), $1, $2)'

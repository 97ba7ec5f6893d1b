import { Client } from 'pg'

import type { Day } from '@/lib/domain/day'
import { fieldsOf, logProgressId, type Report } from '@/tests/support/progress-report'

import type { Sent } from '../asking/volley'
import type { Goal, SignedInTown } from '../served/people'

/** A goal with who reports on it. */
export type Reported = Goal & { cookie: string }

/** The counts of a town, each with the member of staff of the department that leads it. */
export function reportedGoals({ goals, staff }: SignedInTown): Reported[] {
  return goals
    .filter(({ kind }) => kind === 'cumulative')
    .map((goal) => {
      const person = staff.find(({ departmentId }) => departmentId === goal.leadDepartmentId)
      if (!person) throw new Error(`Nobody reports on goal ${goal.id}.`)
      return { ...goal, cookie: person.cookie }
    })
}

const BOUNDARY = 'of-the-form'

/** As the ledger knows what was reported by a test. */
const NOTE = '编号'

/** What is reported, and how it is sent. */
type Reporting = { report: Report; sent: Sent }

/** Reports little through the form 填报进展, each on another day of its goal, so that nothing is asked back. */
export class Reports {
  private readonly action = logProgressId()
  private begun = 0
  private acknowledged = 0

  private constructor(
    private readonly origin: string,
    private readonly ownerUrl: string,
    /** By goal, the latest last. */
    private readonly freeDays: Map<string, Day[]>,
  ) {}

  static async on(origin: string, ownerUrl: string, goals: readonly Goal[]): Promise<Reports> {
    const days = await ask<{ id: string; freeDays: Day[] }>(ownerUrl, FREE_DAYS, [goals.map(({ id }) => id)])
    return new Reports(origin, ownerUrl, new Map(days.map((row) => [row.id, row.freeDays])))
  }

  /** The next on one of the goals, which take turns. */
  next(goals: readonly Reported[]): Reporting {
    const goal = goals[this.begun % goals.length]
    const on = goal && this.freeDays.get(goal.id)?.pop()
    if (!goal || !on) throw new Error('A goal has no day left to report on.')
    this.begun += 1
    const [key, note] = [crypto.randomUUID(), `${NOTE}${this.begun}`]
    const report = { goalId: goal.id, key, on, value: goal.integral ? '1' : '0.01', note }
    const headers = {
      accept: 'text/x-component',
      'accept-encoding': 'gzip, deflate, br',
      'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
      cookie: goal.cookie,
      'next-action': this.action,
      origin: this.origin,
    }
    return { report, sent: { method: 'POST', path: `/goals/${goal.id}`, headers, body: bodyOf(report) } }
  }

  /** All reports that were acknowledged, these ones among them, are stored, each once, and no other is. */
  async verify(acknowledged: number) {
    this.acknowledged += acknowledged
    const [row] = await ask<{ stored: number; notes: number }>(this.ownerUrl, STORED, [`${NOTE}%`])
    if (row?.stored !== this.acknowledged || row.notes !== this.acknowledged)
      throw new Error(`Of ${this.acknowledged} reports ${row?.stored} are stored, ${row?.notes} different.`)
  }
}

function bodyOf(report: Report): string {
  const parts = fieldsOf(report).map(
    ([name, text]) => `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`,
  )
  return `${parts.join('')}--${BOUNDARY}--\r\n`
}

async function ask<Row extends object>(url: string, sql: string, values: unknown[]): Promise<Row[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(sql, values)).rows
  } finally {
    await client.end()
  }
}

/** The days of each goal up to its last report that none is about, the latest last. */
const FREE_DAYS = `
  SELECT g.id, array_agg(d::date::text ORDER BY d) AS "freeDays"
  FROM goals g, generate_series(g.start_on, (SELECT max("on") FROM progress_entries WHERE goal_id = g.id), '1 day') d
  WHERE g.id = ANY($1) AND NOT EXISTS (SELECT 1 FROM progress_entries e WHERE e.goal_id = g.id AND e.on = d::date)
  GROUP BY g.id`

const STORED = `
  SELECT count(*)::int AS stored, count(DISTINCT note)::int AS notes FROM progress_entries
  WHERE note LIKE $1`

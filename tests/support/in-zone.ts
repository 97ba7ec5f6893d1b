import { Client } from 'pg'

import { today } from '@/lib/clock'
import { listEntries } from '@/lib/data/entries'
import { recordProgress } from '@/lib/data/entry/log'
import { findGoal } from '@/lib/data/goals'
import { prisma } from '@/lib/data/prisma'
import { localTime } from '@/lib/domain/day-words'
import { EntryDraft } from '@/lib/domain/entry/draft'
import { isLateReport } from '@/lib/domain/entry/late-report'

import { aDepartment, aGoal, anEntry, aViewer } from './factories'

export type Moment = { at: string; on: string }

/** What is asked: what to store, in which zones of the server in turn, and who may set those. */
export type Question = { moments: Moment[]; zones: string[]; superuserUrl: string }

/** What a moment is to the app, and what it reads back after having stored it. */
export type Told = {
  today: string
  words: string
  on?: string
  recordedAt?: string
  isLate?: boolean
  reported?: string
  asParameter?: number
}

export type Answer = { goalId: string; server: string; session: string; told: Told[]; logged?: string }

/** A program of its own, since a process stays in the zone it was started in. */
const { moments, zones, superuserUrl }: Question = JSON.parse(process.argv[2] ?? '')
const offset = new Date('2024-07-01').getTimezoneOffset()
const answers: Answer[] = []
for (const zone of zones) answers.push(await answerIn(zone))
process.stdout.write(JSON.stringify({ offset, answers }))
await prisma.$disconnect()

async function answerIn(zone: string): Promise<Answer> {
  const server = await setZone(zone)
  const department = await aDepartment()
  const viewer = await aViewer('staff', department)
  const goal = await aGoal(department, { start: '2024-01-01', due: '2100-12-31', target: 1_000_000 })
  for (const moment of moments) await store(goal, viewer, moment)
  const draft = EntryDraft.parse({ goalId: goal.id, key: crypto.randomUUID(), on: today(), value: '1' })
  await recordProgress(viewer, draft, today())

  const entries = await listEntries(viewer, goal.id)
  const reports = (await findGoal(viewer, goal.id))?.reports ?? []
  const [session] = await prisma.$queryRaw<{ TimeZone: string }[]>`SHOW timezone`
  return {
    goalId: goal.id,
    server,
    session: session?.TimeZone ?? '',
    told: await Promise.all(moments.map((moment) => tell(moment, entries, reports))),
    logged: entries.find(({ note }) => note === '')?.recordedAt,
  }
}

/** As an administrator would, for the database and, what goes before it, the role; answers what others get then. */
async function setZone(zone: string): Promise<string> {
  const [name, role] = [
    new URL(superuserUrl).pathname.slice(1),
    new URL(process.env.DATABASE_URL ?? '').username,
  ]
  const client = new Client({ connectionString: superuserUrl })
  await client.connect()
  await client.query(`ALTER DATABASE ${name} SET timezone = '${zone}'`)
  await client.query(`ALTER ROLE ${role} IN DATABASE ${name} SET timezone = '${zone}'`)
  await client.end()
  // What is connected keeps its zone.
  await prisma.$disconnect()
  return zoneOfOthers()
}

async function zoneOfOthers(): Promise<string> {
  const client = new Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  const { rows } = await client.query('SHOW timezone')
  await client.end()
  return rows[0].TimeZone
}

async function store(goal: { id: string }, viewer: { id: string }, { at, on }: Moment) {
  const entry = await anEntry(goal, viewer, { on, note: at, recordedAt: new Date(at) })
  const session = { userId: viewer.id, tokenHash: Buffer.from(entry.id), lastSeenAt: new Date(at) }
  await prisma.session.create({ data: session })
}

type Entries = Awaited<ReturnType<typeof listEntries>>

async function tell({ at }: Moment, entries: Entries, reports: { recordedAt: string }[]): Promise<Told> {
  const instant = new Date(at)
  const index = entries.findIndex(({ note }) => note === at)
  const entry = entries[index]
  const [row] = await prisma.$queryRaw<{ epoch: number }[]>`
    SELECT extract(epoch FROM ${instant}::timestamptz)::float8 AS epoch`
  return {
    today: today(instant),
    words: localTime(instant),
    on: entry?.on,
    recordedAt: entry?.recordedAt,
    isLate: entry && isLateReport(entry),
    reported: reports[index]?.recordedAt,
    asParameter: row?.epoch,
  }
}

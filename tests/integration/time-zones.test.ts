import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

import { Client } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'

import type { Answer, Question, Told } from '../support/in-zone'
import { addressOf, appAddressOf, run, TEMPLATE } from '../support/template-database'

/** Each with how many minutes it is behind UTC in July, as JavaScript tells it. */
const ZONES = { UTC: 0, 'Asia/Shanghai': -480, 'America/Los_Angeles': 420 }

/** A moment, the day it is in the town, and whether it is late for a report on the day beside it. */
const MOMENTS = [
  { at: '2024-10-31T15:59:59.999Z', on: '2024-10-31', words: '2024-10-31 23:59', isLate: false },
  { at: '2024-10-31T16:00:00.000Z', on: '2024-10-31', words: '2024-11-01 00:00', isLate: false },
  // The 5th of the next month ends.
  { at: '2024-11-05T15:59:59.999Z', on: '2024-10-31', words: '2024-11-05 23:59', isLate: false },
  { at: '2024-11-05T16:00:00.000Z', on: '2024-10-31', words: '2024-11-06 00:00', isLate: true },
  { at: '2024-11-05T16:00:00.001Z', on: '2024-11-01', words: '2024-11-06 00:00', isLate: false },
  // A leap day, and the end of a year.
  { at: '2024-02-28T16:00:00.000Z', on: '2024-02-29', words: '2024-02-29 00:00', isLate: false },
  { at: '2024-03-05T16:00:00.000Z', on: '2024-02-29', words: '2024-03-06 00:00', isLate: true },
  { at: '2024-12-31T15:59:59.999Z', on: '2024-12-31', words: '2024-12-31 23:59', isLate: false },
  { at: '2024-12-31T16:00:00.000Z', on: '2024-12-31', words: '2025-01-01 00:00', isLate: false },
  { at: '2025-01-05T16:00:00.000Z', on: '2024-12-31', words: '2025-01-06 00:00', isLate: true },
  // Los Angeles leaps an hour ahead, and goes through one twice.
  { at: '2024-03-10T09:59:59.999Z', on: '2024-03-10', words: '2024-03-10 17:59', isLate: false },
  { at: '2024-03-10T10:00:00.000Z', on: '2024-03-10', words: '2024-03-10 18:00', isLate: false },
  { at: '2024-11-03T08:30:00.000Z', on: '2024-11-03', words: '2024-11-03 16:30', isLate: false },
  { at: '2024-11-03T09:30:00.000Z', on: '2024-11-03', words: '2024-11-03 17:30', isLate: false },
]

const database = `zones_${process.env.VITEST_POOL_ID}`

beforeEach(() => run('postgres', `create database ${database} template ${TEMPLATE}`))
afterEach(() => run('postgres', `drop database ${database} with (force)`))

test.each(Object.entries(ZONES))(
  'in a process in %s, on a server in any zone, a day ends at midnight in Shanghai and a moment is stored as itself',
  async (zone, offset) => {
    const begun = Date.now()
    const program = await askIn(zone)

    expect(program.offset).toBe(offset)
    expect(program.answers.map(({ server }) => server)).toEqual(Object.keys(ZONES))
    for (const { goalId, server, session, told, logged = '' } of program.answers) {
      expect(told, server).toEqual(MOMENTS.map(expected))
      const stored = await readStored(goalId)
      expect(stored.moments, server).toEqual(MOMENTS.map(asStored))
      expect(session, server).toBe('UTC')
      for (const now of [Date.parse(logged), stored.logged * 1_000]) {
        expect(now, server).toBeGreaterThan(begun - 60_000)
        expect(now, server).toBeLessThan(Date.now() + 60_000)
      }
    }
  },
)

const expected = ({ at, on, words, isLate }: (typeof MOMENTS)[number]): Required<Told> => ({
  today: words.slice(0, 10),
  words,
  on,
  recordedAt: at,
  isLate,
  reported: at,
  asParameter: secondsOf(at),
})

const asStored = ({ at, on }: { at: string; on: string }) => ({
  at,
  on,
  recorded: secondsOf(at),
  seen: secondsOf(at),
})

const secondsOf = (at: string) => Date.parse(at) / 1_000

async function askIn(zone: string): Promise<{ offset: number; answers: Answer[] }> {
  const superuserUrl = addressOf(database)
  const question: Question = { moments: MOMENTS, zones: Object.keys(ZONES), superuserUrl }
  const words = ['--conditions=react-server', '--import', 'tsx', 'tests/support/in-zone.ts']
  const { stdout } = await promisify(execFile)(process.execPath, [...words, JSON.stringify(question)], {
    env: { ...process.env, TZ: zone, DATABASE_URL: appAddressOf(database) },
  })
  return JSON.parse(stdout)
}

/** What stands there, in seconds since 1970, read without the app. */
async function readStored(goalId: string) {
  const client = new Client({ connectionString: addressOf(database) })
  await client.connect()
  const { rows } = await client.query(
    `SELECT note AS at, "on"::text, extract(epoch FROM recorded_at)::float8 AS recorded,
       extract(epoch FROM s.last_seen_at)::float8 AS seen
     FROM progress_entries e LEFT JOIN sessions s ON s.token_hash = convert_to(e.id::text, 'UTF8')
     WHERE goal_id = $1`,
    [goalId],
  )
  await client.end()
  const find = (at: string) => rows.find((row) => row.at === at)
  return { logged: find('').recorded, moments: MOMENTS.map(({ at }) => find(at)) }
}

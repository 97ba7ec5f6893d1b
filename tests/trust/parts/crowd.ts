import { Client } from 'pg'

import { readLedger } from '@/tests/support/ledger'
import type { Report } from '@/tests/support/progress-report'

import { countUnderOtherNames } from '../load/authors'
import { somePeople } from '../load/people'
import { Reporter } from '../load/reporter'
import { withTown } from '../load/town'
import { insist, type Part } from '../part'

const AT_ONCE = 200
const HANDS = 8
const LONGEST = 5_000

type Answer = { kind: 'answered' | 'refused' | 'silent'; milliseconds: number; said: string }
type People = Awaited<ReturnType<typeof somePeople>>

export const part: Part = {
  proves:
    'Of 200 requests at the same moment none waits longer than 5 seconds: each is answered, or refused in a sentence; also where they all wait for the same goal. What was refused was not stored, what was acknowledged was, under the name of who sent it.',
  show: () =>
    withTown(async (town) => {
      const people = await somePeople(town, 20, 40)
      await Promise.all(people.goalIds.map((goalId) => read(people, `/goals/${goalId}`, 0)))
      const rounds = {
        pages: await crowd((number) => read(people, pageOf(people, number), number)),
        writes: await write(people, town.database.ownerUrl, (number) => number % people.goalIds.length),
        steady: await write(
          people,
          town.database.ownerUrl,
          (number) => number % people.goalIds.length,
          steadily,
          // Other days than above, so that nothing is asked.
          AT_ONCE,
        ),
        both: await crowd((number) =>
          number % 2
            ? read(people, pageOf(people, number), number)
            : send(people, reportOf(people, 1_000 + number, number % 40), number),
        ),
        sameGoalHeld: await whileHeld(town.database.ownerUrl, people.goalIds[0] ?? '', () =>
          write(people, town.database.ownerUrl, () => 0),
        ),
      }
      const after = await read(people, '/overview', 0)
      insist(after.kind === 'answered', `Afterwards a page was not answered: ${after.said}`)
      return figuresOf({ ...rounds, after: [after] })
    }),
}

const pageOf = ({ goalIds }: People, number: number) =>
  ['/overview', '/goals', '/my', `/goals/${goalIds[number % goalIds.length]}`][number % 4] ?? '/'

const crowd = (ask: (number: number) => Promise<Answer>): Promise<Answer[]> =>
  Promise.all(Array.from({ length: AT_ONCE }, (_, number) => ask(number)))

/** As many as the gate lets in and a few more, one after the other, so that most are let in by another's leaving. */
async function steadily(ask: (number: number) => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = []
  let next = 0
  const hand = async () => {
    for (let number = next++; number < AT_ONCE; number = next++) answers[number] = await ask(number)
  }
  await Promise.all(Array.from({ length: HANDS }, hand))
  return answers
}

/** So many reports, at the same moment unless said otherwise, each with the ledger's word on it afterwards. */
async function write(
  people: People,
  ownerUrl: string,
  goalOf: (number: number) => number,
  all: typeof crowd = crowd,
  firstDay = 0,
) {
  const begun = Date.now()
  const reports = Array.from({ length: AT_ONCE }, (_, number) =>
    reportOf(people, (begun % 1e9) * 1_000 + number, goalOf(number), firstDay + number),
  )
  const answers = await all((number) => send(people, reports[number] as Report, number))
  const saved = reports.filter((_, number) => answers[number]?.kind === 'answered')
  const refused = reports.filter((_, number) => answers[number]?.kind === 'refused')
  const [kept, dropped] = await Promise.all([readLedger(ownerUrl, saved), readLedger(ownerUrl, refused)])
  insist(kept.lost + kept.twice + kept.half === 0, `Of what was acknowledged: ${JSON.stringify(kept)}.`)
  insist(dropped.lost === refused.length, `${refused.length - dropped.lost} that were refused were stored.`)
  const senders = new Map(
    reports.map(({ key }, number) => [key, people.ids[number % people.ids.length] ?? '']),
  )
  const wrong = await countUnderOtherNames(ownerUrl, senders)
  insist(wrong === 0, `${wrong} of ${saved.length} stand under another name than who sent them.`)
  return answers
}

/** Somebody holds the goal's row all the while. */
async function whileHeld(ownerUrl: string, goalId: string, work: () => Promise<Answer[]>) {
  const holder = new Client({ connectionString: ownerUrl })
  await holder.connect()
  try {
    await holder.query('BEGIN')
    await holder.query('SELECT id FROM goals WHERE id = $1 FOR UPDATE', [goalId])
    return await work()
  } finally {
    await holder.end()
  }
}

function reportOf({ goalIds }: People, number: number, goal: number, day = number): Report {
  const on = new Date(Date.UTC(2024, 0, 1 + (day % 900))).toISOString().slice(0, 10)
  return { goalId: goalIds[goal] ?? '', key: crypto.randomUUID(), on, value: '1', note: `编号${number}` }
}

async function read({ url, cookies }: People, page: string, number: number): Promise<Answer> {
  const headers = { cookie: cookies[number % cookies.length] ?? '', accept: 'text/html' }
  return timed(async () => {
    const response = await fetch(url + page, {
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(60_000),
    })
    const body = await response.text()
    if (response.status === 200) return ['answered', '']
    return [
      response.status === 503 && body.includes('现在用的人太多') ? 'refused' : 'silent',
      `${response.status}`,
    ]
  })
}

async function send({ url, cookies }: People, report: Report, number: number): Promise<Answer> {
  const reporter = new Reporter(url, cookies[number % cookies.length] ?? '')
  return timed(async () => {
    const answer = await reporter.send(report)
    if (answer === 'saved') return ['answered', '']
    return [/没有保存/.test(reporter.said) ? 'refused' : 'silent', reporter.said.slice(0, 200)]
  })
}

async function timed(work: () => Promise<[Answer['kind'], string]>): Promise<Answer> {
  const begun = performance.now()
  const [kind, said] = await work().catch((error): [Answer['kind'], string] => ['silent', String(error)])
  return { kind, said, milliseconds: Math.round(performance.now() - begun) }
}

function figuresOf(rounds: Record<string, Answer[]>) {
  const figures: Record<string, number> = {}
  for (const [name, answers] of Object.entries(rounds)) {
    const count = (kind: Answer['kind']) => answers.filter((answer) => answer.kind === kind).length
    figures[`${name}Answered`] = count('answered')
    figures[`${name}Refused`] = count('refused')
    figures[`${name}LongestMilliseconds`] = Math.max(...answers.map(({ milliseconds }) => milliseconds))
  }
  const all = Object.values(rounds).flat()
  const silent = all.filter(({ kind }) => kind === 'silent')
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`)
  insist(silent.length === 0, `${silent.length} were left without a sentence: ${silent[0]?.said}`)
  const slow = all.filter(({ milliseconds }) => milliseconds > LONGEST)
  insist(slow.length === 0, `${slow.length} waited longer than ${LONGEST / 1_000} s.`)
  return figures
}

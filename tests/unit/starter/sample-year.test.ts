import { describe, expect, test } from 'vitest'

import { toDay } from '@/lib/domain/day'
import { decideEntry } from '@/lib/domain/entry/decision'
import { figureOf } from '@/lib/domain/figure'
import { decideTick } from '@/lib/domain/milestone/draft'
import { goals } from '@/prisma/starter/plan'
import { SAMPLE_AS_OF, type SampleEntry } from '@/prisma/starter/sample/entry'
import { recordedAtOf, sampleYear, voidedAtOf } from '@/prisma/starter/sample/year'

import { partsOf, sampleOf, toReportedGoal } from './reported-goals'

const entries = goals.flatMap((goal) => sampleOf(goal).entries.map((entry) => ({ goal, entry })))

describe('the sample year', () => {
  test('has progress of every goal and of no other', () => {
    expect(Object.keys(sampleYear)).toEqual(goals.map(({ code }) => code))
  })

  test.each(goals.map((goal) => [goal.title, goal] as const))(
    'of %s holds only what could have been reported',
    (_, goal) => {
      const before: SampleEntry[] = []
      for (const entry of sampleOf(goal).entries) {
        const decision = decideEntry(toReportedGoal(goal, before), draftOf(entry), recordedOn(entry))
        expect(decision, `${entry.on} ${entry.note}`).toMatchObject({ ok: true })
        if (!entry.voided) before.push(entry)
      }
    },
  )

  test('has steps done in order, each on a day it can be ticked with', () => {
    for (const goal of goals) {
      const { done = [] } = sampleOf(goal)
      const open = toReportedGoal(goal, [])
      open.milestones = open.milestones.map((milestone) => ({ ...milestone, doneOn: null }))
      expect(done).toEqual([...done].sort())
      for (const [index, doneOn] of done.entries()) {
        const tick = { goalId: goal.code, milestoneId: `${goal.code}/${index}`, doneOn }
        expect(decideTick(open, tick, SAMPLE_AS_OF)).toMatchObject({ ok: true })
      }
    }
  })

  test('is reported by departments that lead or support the goal', () => {
    const strangers = entries.filter(({ goal, entry }) => entry.by && !goal.supports?.includes(entry.by))
    expect(strangers).toEqual([])
  })

  test('is in order of days, two of a day only where one is void', () => {
    for (const goal of goals) {
      const days = sampleOf(goal).entries.map(({ on }) => on)
      expect(days).toEqual([...days].sort())
      expect(new Set(days).size).toBe(days.length)
    }
  })

  test('is written down in office hours in Shanghai, none after the day it ends on', () => {
    const written = entries.map(({ entry }) =>
      recordedAtOf(entry).toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' }),
    )
    expect(written.filter((at) => at.slice(11) < '08:30' || at.slice(11) > '17:30')).toEqual([])
    expect(written.filter((at) => at.slice(0, 10) > SAMPLE_AS_OF)).toEqual([])
  })

  test('gives rates by parts that come to the figures that are told', () => {
    const told = goals.flatMap((goal) => {
      const given = sampleOf(goal).entries.filter(({ parts }) => parts)
      return given.length === 0 ? [] : [[goal.title, given.map(({ value }) => figureOf(value ?? 0))]]
    })
    expect(told).toEqual([
      ['湾塘岚山搬迁签约率', ['99.45', '99.6']],
      ['养老保险参保率', ['96', '96.1', '96.2', '96.3', '96.5', '96.6', '96.7']],
      ['医疗保险参保率', ['98', '97.6', '98.1', '98.2', '98.2', '98.2', '98.3', '98.3']],
    ])
  })

  test('has mistakes that were voided afterwards, a correction and reports that nothing moved', () => {
    const voided = entries.flatMap(({ entry }) => (entry.voided ? [{ entry, voided: entry.voided }] : []))
    expect(voided).toHaveLength(2)
    for (const one of voided) {
      expect(voidedAtOf(one.voided[0]) > recordedAtOf(one.entry)).toBe(true)
      expect(one.voided[1]).not.toBe('')
    }
    expect(entries.some(({ entry }) => Number(entry.value) < 0)).toBe(true)
    expect(entries.filter(({ entry }) => isSilent(entry)).length).toBeGreaterThan(10)
  })

  test('has three to eleven reports a goal', () => {
    const sizes = goals.map((goal) => sampleOf(goal).entries.length)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(3)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(11)
  })
})

const isSilent = ({ value, note, problem = '', next = '' }: SampleEntry) =>
  value === null && note + problem + next === ''

/** The office's day is the UTC day: nothing is recorded before eight in the morning. */
const recordedOn = (entry: SampleEntry) => toDay(recordedAtOf(entry))

const draftOf = (entry: SampleEntry) => ({
  goalId: '',
  key: '',
  report: isSilent(entry) ? ('none' as const) : ('progress' as const),
  on: entry.on,
  mode: 'increment' as const,
  value: entry.value === null || entry.parts ? null : String(entry.value),
  parts: entry.parts ? partsOf(entry.parts) : null,
  confirmed: [],
  note: entry.note,
  problem: entry.problem ?? '',
  nextStep: entry.next ?? '',
})

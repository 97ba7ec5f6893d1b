import { expect, it } from 'vitest'

import type { Day } from '@/lib/domain/day'
import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import { yearEndCountsOf, yearEndInWords } from '@/lib/domain/overview/year-end'
import { defaultRules } from '@/lib/domain/progress/measure'

import { goalOf } from '../goals'

const ASOF = '2024-10-31'
const on = (day: Day, value: string) => ({ on: day, value, recordedAt: `${day}T08:00:00Z` })
const rate = (...readings: string[]) =>
  goalOf({
    kind: 'level',
    unit: '%',
    target: '97',
    reports: readings.map((value, index) => on(`2024-0${index + 3}-01`, value)),
  })

const goals = [
  goalOf({ integral: true, reports: [on('2024-03-01', '24')] }),
  goalOf({ integral: true, reports: [on('2024-03-01', '21')] }),
  goalOf({ integral: true, reports: [on('2024-03-01', '3')] }),
  rate('94', '95', '96'),
  rate('96', '95', '94'),
  goalOf({ integral: true, reports: [on('2024-03-01', '25')] }),
  goalOf({ kind: 'hold', unit: '%', target: '98', reports: [on('2024-03-01', '98')] }),
].map((goal) => assessGoal(goal, ASOF, defaultRules))

it('tells where the goals lead that are not reached yet and can be projected', () => {
  const counts = yearEndCountsOf(goals, ASOF)
  expect(counts).toEqual({ sure: 2, perhaps: 1, short: 2 })
  expect(yearEndInWords(counts)).toBe('可预计5项，按目前速度：能完成2项，不确定1项，完不成2项')
})

it('says nothing where nothing can be projected', () => {
  expect(yearEndInWords(yearEndCountsOf(goals.slice(5), ASOF))).toBeNull()
})

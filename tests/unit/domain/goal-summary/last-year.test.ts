import { expect, test } from 'vitest'

import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { lastYearInWords } from '@/lib/domain/goal-summary/last-year'
import { defaultRules } from '@/lib/domain/progress/measure'

import { goalOf } from '../goals'

const visits: Partial<ReportedGoal> = { kind: 'tally', target: null, lastYear: '120.5' }
const reportOf = (value: string) => ({
  reports: [{ on: '2024-05-01', value, recordedAt: '2024-05-01T08:00:00Z' }],
})

test.each<[string, Partial<ReportedGoal>, string | null]>([
  [
    'is compared with what a tally comes to',
    { ...visits, ...reportOf('140') },
    '120.5家；至今140家，多19.5家',
  ],
  ['is compared where it was more', { ...visits, ...reportOf('100') }, '120.5家；至今100家，少20.5家'],
  ['is compared where it was the same', { ...visits, ...reportOf('120.5') }, '120.5家；至今120.5家，持平'],
  ['stands alone before the first report', visits, '120.5家'],
  ['stands alone beside a target, which is what counts', { lastYear: '5', ...reportOf('7') }, '5家'],
  ['is not told where the plan gives none', { ...visits, lastYear: null, ...reportOf('7') }, null],
])("last year's figure %s", (_, given, words) => {
  expect(lastYearInWords(assessGoal(goalOf(given), '2024-10-31', defaultRules))).toBe(words)
})

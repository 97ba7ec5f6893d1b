import { expect, test } from 'vitest'

import { actualSteps } from '@/lib/domain/curve/actual'
import { drawingOf } from '@/lib/domain/curve/drawing'
import { lineOf } from '@/lib/domain/curve/line'
import { lineInWords } from '@/lib/domain/curve/words'
import { dayNumber } from '@/lib/domain/day'
import { previewOf } from '@/lib/domain/target-revision/preview'
import { previewInWords } from '@/lib/domain/target-revision/preview-words'

import { goalOf } from '../goals'

const goal = goalOf({
  target: '20',
  checkpoints: [{ on: '2024-06-30', expected: '10' }],
  reports: [
    { on: '2024-03-01', value: '4', recordedAt: '2024-03-01T08:00:00Z' },
    { on: '2024-05-01', value: '3', recordedAt: '2024-05-01T08:00:00Z' },
  ],
})
const drawn = { start: goal.start, last: goal.due, fromZero: true, integral: true }

test('a line goes from the lower left corner to the upper right, the actual in steps', () => {
  const actual = actualSteps(goal, '2024-06-30')
  const { paths, ...drawing } = drawingOf({ ...drawn, lines: [lineOf(goal)], actual })

  expect(paths).toEqual(['M0 1000L497.3 500L1000 0'])
  expect(drawing.actual).toBe('M2.7 1000H166.7V800H333.3V650H497.3V650')
  expect(drawing.months).toHaveLength(12)
  expect(drawing.values[0]).toEqual({ top: 100, label: '0' })
})

test('nothing to draw is drawn as an empty square', () => {
  expect(drawingOf({ ...drawn, lines: [[]], actual: [] })).toMatchObject({ paths: [''], actual: '' })
})

test('the line is told in words, and says when there is none', () => {
  expect(lineInWords(goal)).toBe('序时进度：6月30日10家，12月31日20家。')
  expect(lineInWords(goalOf({ kind: 'level' }))).toBe('没有序时进度线。')
})

const typed = { target: '30', due: '2025-01-31', from: '2024-07-01' }

test('a revision is drawn from the eve of the day it holds from, to the new due day', () => {
  const { former, revised, last } = previewOf(goal, typed)

  expect(former).toEqual(lineOf(goal))
  expect(revised).toEqual([
    { day: dayNumber('2024-06-30'), amount: 100_000n },
    { day: dayNumber('2025-01-31'), amount: 300_000n },
  ])
  expect(last).toBe('2025-01-31')
  expect(previewInWords(goal, typed)).toBe(
    '虚线为原目标20家（12月31日），蓝线为新目标30家（2025年1月31日）：从6月30日的10家开始，直线到新目标。',
  )
})

test('a bound is drawn level, the old one from the start and the new one from its day', () => {
  const bound = goalOf({ kind: 'hold', target: '98', unit: '%' })
  const { former, revised } = previewOf(bound, { ...typed, target: '97', due: bound.due })

  expect(former.map(({ day }) => day)).toEqual([dayNumber(bound.start), dayNumber(bound.due)])
  expect(revised.map(({ day }) => day)).toEqual([dayNumber('2024-07-01'), dayNumber(bound.due)])
  expect(previewInWords(bound, typed)).toContain('从7月1日起')
})

test('what is no revision yet leaves only the old line', () => {
  expect(previewOf(goal, null)).toMatchObject({ revised: [], last: goal.due })
  expect(previewInWords(goal, null)).toBe('虚线为原目标20家（12月31日）。')
})

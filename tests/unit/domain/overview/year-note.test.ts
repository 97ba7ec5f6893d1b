import { expect, it } from 'vitest'

import { outsideYearNote } from '@/lib/domain/overview/year-note'

it.each([
  ['2023-12-31', /还没有开始/],
  ['2025-01-01', /已经结束.*补报/],
])('figures of %s are told to be from outside the year', (asOf, words) => {
  expect(outsideYearNote(2024, asOf)).toMatch(words)
})

it.each(['2024-01-01', '2024-12-31'])('%s is within the year and needs no note', (asOf) => {
  expect(outsideYearNote(2024, asOf)).toBeNull()
})

import { expect, it } from 'vitest'

import { askedDayOf, asOfFrom, monthEndsOf, withAsOf } from '@/lib/domain/as-of'

it.each([
  ['2024-06-30', null, '2024-06-30'],
  [['2024-06-30', '2024-07-31'], null, '2024-06-30'],
  [undefined, '2024-10-31', '2024-10-31'],
  [undefined, null, '2026-11-23'],
  ['2024-02-30', '2024-10-31', '2024-10-31'],
  ['9999-12-31', null, '2026-11-23'],
])('asked for %s with %s pinned, a page looks from %s', (asked, pinned, day) => {
  expect(asOfFrom(asked, pinned, '2026-11-23')).toBe(day)
})

it('links carry the day only when it was asked for', () => {
  expect(withAsOf('/goals', askedDayOf(undefined))).toBe('/goals')
  expect(withAsOf('/goals', askedDayOf('2024-06-30'))).toBe('/goals?asOf=2024-06-30')
  expect(withAsOf('/goals?theme=t', askedDayOf('2024-06-30'))).toBe('/goals?theme=t&asOf=2024-06-30')
})

it('offers each month end of the year that is past, and today where it is one', () => {
  const days = (today: string) => monthEndsOf(2024, today).map(({ month, day }) => `${month}: ${day}`)
  expect(days('2026-11-23')).toHaveLength(12)
  expect(days('2024-03-30')).toEqual(['1: 2024-01-31', '2: 2024-02-29'])
  expect(days('2024-03-31')).toEqual(['1: 2024-01-31', '2: 2024-02-29', '3: 2024-03-31'])
  expect(days('2023-12-31')).toEqual([])
})

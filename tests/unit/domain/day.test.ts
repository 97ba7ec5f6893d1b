import { describe, expect, test } from 'vitest'

import { dayNumber, dayOf, isDay } from '@/lib/domain/day'

describe('a calendar day', () => {
  test.each(['2024-02-29', '2023-02-28', '2000-02-29', '2024-12-31', '1970-01-01'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true)
    expect(dayOf(dayNumber(text))).toBe(text)
  })

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2024-02-30',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '2024-1-1',
    '0001-13-13',
    '2024-01-01T00:00:00Z',
    ' 2024-01-01',
    '',
  ])('%s is none', (text) => {
    expect(isDay(text)).toBe(false)
    expect(() => dayNumber(text)).toThrow(RangeError)
  })
})

import { expect, test } from 'vitest'

import { timeOfDay, today } from '@/lib/clock'

test.each([
  ['2024-12-31T15:59:59Z', '2024-12-31', '23:59'],
  ['2024-12-31T16:00:00Z', '2025-01-01', '00:00'],
  ['2024-02-28T16:00:00Z', '2024-02-29', '00:00'],
])('%s is %s, %s in the town, whatever zone the server runs in', (instant, day, time) => {
  expect(today(new Date(instant))).toBe(day)
  expect(timeOfDay(new Date(instant))).toBe(time)
})

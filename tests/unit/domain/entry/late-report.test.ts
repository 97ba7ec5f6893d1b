import { expect, test } from 'vitest'

import { isLateReport } from '@/lib/domain/entry/late-report'

test.each([
  ['on the day itself', '2024-10-31', '2024-10-31T08:00:00Z', false],
  ['on the 5th of the next month, to its last minute in China', '2024-10-31', '2024-11-05T15:59:00Z', false],
  [
    'on the 6th of the next month, from its first minute in China',
    '2024-10-31',
    '2024-11-05T16:00:00Z',
    true,
  ],
  ['for the first day of the month, on the 5th of the next', '2024-10-01', '2024-11-05T08:00:00Z', false],
  ['for December, in January', '2024-12-31', '2025-01-05T08:00:00Z', false],
  ['for December, late in January', '2024-12-31', '2025-01-06T08:00:00Z', true],
  ['for a February of 29 days', '2024-02-29', '2024-03-06T00:00:00Z', true],
  ['a year later', '2023-12-29', '2024-12-29T08:00:00Z', true],
])('a report recorded %s', (_, on, recordedAt, isLate) => {
  expect(isLateReport({ on, recordedAt })).toBe(isLate)
})

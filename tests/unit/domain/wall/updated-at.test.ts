import { expect, test } from 'vitest'

import { updatedAtInWords } from '@/lib/domain/wall/updated-at'

test.each([
  ['the same minute', '2024-11-01T02:32:10.000Z', '10:32'],
  ['the same day where the town is', '2024-11-01T15:59:00.000Z', '10:32'],
  ['after midnight', '2024-11-01T16:00:00.000Z', '11月1日 10:32'],
  ['after the weekend', '2024-11-04T01:00:00.000Z', '11月1日 10:32'],
  ['next year', '2025-01-01T01:00:00.000Z', '2024年11月1日 10:32'],
])('a picture of 10:32 is told %s as it must be', (_, now, words) => {
  expect(updatedAtInWords('2024-11-01T02:32:00.000Z', now)).toBe(words)
})

import { expect, test } from 'vitest'

import { initialPassword, initialPasswordState } from '@/lib/domain/sign-in/initial-password'

const given = new Date('2024-03-01T08:00:00Z')
const after = (days: number, minutes = 0) => new Date(given.getTime() + days * 86_400_000 + minutes * 60_000)
const stored = initialPassword('hash', given)

test.each([
  ['as it was given', stored, given, 'unused'],
  ['a minute before fourteen days', stored, after(14, -1), 'unused'],
  ['after fourteen days', stored, after(14), 'expired'],
  ['once it was used', { ...stored, initialPasswordUsedAt: given }, given, 'used'],
  ['used and fourteen days over', { ...stored, initialPasswordUsedAt: given }, after(15), 'used'],
  ['without a day', { ...stored, initialPasswordExpiresAt: null }, given, 'expired'],
  ['once another was chosen', { ...stored, passwordChangedAt: given }, after(15), null],
])('an initial password %s is %s', (_, account, now, state) => {
  expect(initialPasswordState(account, now)).toBe(state)
})

import { expect, test } from 'vitest'

import { displayLinkStateAt, expiryFrom } from '@/lib/domain/display/display-link'

const NOW = '2026-11-25T04:00:00.000Z'
const BEFORE = '2026-11-25T03:59:59.999Z'
const LATER = '2026-11-25T04:00:00.001Z'

test.each([
  ['a lasting link', null, null, 'inForce'],
  ['a link that has some time left', LATER, null, 'inForce'],
  ['a link at the moment it expires', NOW, null, 'expired'],
  ['a link past its time', BEFORE, null, 'expired'],
  ['a lasting link that was revoked', null, BEFORE, 'revoked'],
  ['a revoked link past its time as well', BEFORE, BEFORE, 'revoked'],
] as const)('%s is told so', (_, expiresAt, revokedAt, state) => {
  expect(displayLinkStateAt({ expiresAt, revokedAt }, NOW)).toBe(state)
})

test('the wall that a button opened stands for twelve hours', () => {
  expect(expiryFrom(new Date(NOW)).toISOString()).toBe('2026-11-25T16:00:00.000Z')
})

import { expect, test } from 'vitest'

import { answerFrom, ENDED } from '@/lib/domain/wall/answer'

const picture = { organisation: '澥浦镇', at: '2024-11-01T02:32:00.000Z', isSample: false, plan: null }

test('a picture with its build is read as it is', () => {
  expect(answerFrom({ build: 'b', picture })).toEqual({ build: 'b', picture })
})

test('only our own word says that a link has ended', () => {
  expect(answerFrom({ ...ENDED })).toBe('ended')
})

test.each([
  null,
  undefined,
  '',
  'Not Found',
  404,
  [],
  {},
  { error: 'not found' },
  { picture },
  { displayLink: 'no' },
])('an answer of somebody else is none: %j', (body) => {
  expect(answerFrom(body)).toBeNull()
})

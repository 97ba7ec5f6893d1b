import { expect, test } from 'vitest'

import { oncePer } from '@/lib/domain/once'

test('what is asked of the same object is worked out once for each thing asked', () => {
  let worked = 0
  const add = oncePer(({ base }: { base: number }, more: number) => {
    worked += 1
    return base + more
  }, String)
  const one = { base: 1 }
  expect([add(one, 1), add(one, 2), add(one, 1), add({ base: 1 }, 1)]).toEqual([2, 3, 2, 2])
  expect(worked).toBe(3)
})

test('a question that could not be answered is asked again', () => {
  let worked = 0
  const fail = oncePer((_: object): number => {
    worked += 1
    throw new RangeError('nonsense')
  })
  const subject = {}
  expect(() => fail(subject)).toThrow('nonsense')
  expect(() => fail(subject)).toThrow('nonsense')
  expect(worked).toBe(2)
})

test('however much is asked of an object, little is kept', () => {
  let worked = 0
  const ask = oncePer((_: object, what: number) => {
    worked += 1
    return what
  }, String)
  const subject = {}
  for (let what = 0; what < 65; what++) ask(subject, what)
  expect(ask(subject, 0)).toBe(0)
  expect(worked).toBe(66)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'

import { likeness } from '@/lib/domain/likeness'

test.each([
  ['散乱污企业整治', '“散乱污”企业整治', 1],
  ['三星级绿色工厂', '三星级绿色工厂创建', 0.85],
  ['公厕', '农田', 0],
  ['', '公厕', 0],
  ['', '', 0],
  ['路', '路', 1],
])('“%s” and “%s” are alike by %d', (one, other, share) => {
  expect(likeness(one, other)).toBeCloseTo(share, 1)
})

test('likeness is between 0 and 1, the same both ways, and 1 to itself', () => {
  const text = fc.string({ unit: fc.constantFrom(...'新建改造公厕路灯5家，%“”') })
  fc.assert(
    fc.property(text, text, (one, other) => {
      const share = likeness(one, other)
      expect(share).toBeGreaterThanOrEqual(0)
      expect(share).toBeLessThanOrEqual(1)
      expect(likeness(other, one)).toBe(share)
      if (/[\p{L}\p{N}]/u.test(one)) expect(likeness(one, one)).toBe(1)
    }),
  )
})

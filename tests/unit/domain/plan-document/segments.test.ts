import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { segmentedLines } from '@/lib/domain/plan-document/segments'

test('lines are cut where a promise begins and ends', () => {
  const text = '一、路\n修路5公里，建桥2座。'
  const lines = segmentedLines(text, [
    { start: 4, end: 9, of: 'road' },
    { start: 10, end: 14, of: 'bridge' },
  ])
  expect(lines).toEqual([
    [{ text: '一、路', of: [] }],
    [
      { text: '修路5公里', of: ['road'] },
      { text: '，', of: [] },
      { text: '建桥2座', of: ['bridge'] },
      { text: '。', of: [] },
    ],
  ])
})

test('words of two promises are both’s, and one over two lines is in both', () => {
  const lines = segmentedLines('甲乙\n丙丁', [
    { start: 1, end: 4, of: 'a' },
    { start: 1, end: 2, of: 'b' },
  ])
  expect(lines).toEqual([
    [
      { text: '甲', of: [] },
      { text: '乙', of: ['a', 'b'] },
    ],
    [
      { text: '丙', of: ['a'] },
      { text: '丁', of: [] },
    ],
  ])
})

describe('whatever the ranges', () => {
  const ranges = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 8 })
  test('the pieces are the text, and each piece belongs to exactly the ranges over it', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40, unit: fc.constantFrom('甲', '5', '\n', '，') }),
        ranges,
        (text, places) => {
          const all = places
            .map(([one, other], at) => ({
              start: Math.min(one, other),
              end: Math.max(one, other),
              of: `${at}`,
            }))
            .filter(({ start, end }) => start < end)
          const lines = segmentedLines(text, all)
          expect(lines.map((line) => line.map((piece) => piece.text).join('')).join('\n')).toBe(text)
          let at = 0
          for (const line of lines) {
            for (const piece of line) {
              const over = all.filter(({ start, end }) => start <= at && end >= at + piece.text.length)
              expect(piece.of).toEqual(over.map(({ of }) => of))
              at += piece.text.length
            }
            at += 1
          }
        },
      ),
    )
  })
})

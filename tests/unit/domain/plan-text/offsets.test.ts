import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { extractActuals } from '@/lib/domain/plan-text/actuals'
import { extractGoals, extractLeftAlone } from '@/lib/domain/plan-text/extract'
import { partsOf } from '@/lib/domain/plan-text/parts'
import type { Proposal } from '@/lib/domain/plan-text/proposal'
import type { Span } from '@/lib/domain/plan-text/span'

const FRAGMENTS = [
  '2024年工作总结',
  '2025年工作思路',
  '一、',
  '（二）',
  '1.',
  '2、',
  '①',
  '一是',
  '；二是',
  '——',
  '力争',
  '确保',
  '完成',
  '新建',
  '改造',
  '推进',
  '控制',
  '动态消除',
  '杜绝',
  '实现',
  '对',
  '将',
  '其中',
  '公园',
  '老旧小区',
  '“散乱污”企业',
  '三星级驿站',
  '参保率',
  '地区生产总值',
  '居民收入与经济',
  '安全事故',
  '五水共治',
  '3个',
  '25家',
  '1.2万人',
  '97%',
  '98.5％',
  '5%—6%',
  '十余处',
  '七成',
  '三分之二',
  '每月2次',
  '500万元以上',
  '2号楼',
  '达到',
  '稳定在',
  '增长',
  '同步',
  '全覆盖',
  '全面清零',
  '以上',
  '以内',
  '左右',
  '分别',
  '截至10月底',
  '已',
  '去年',
  '2025年',
  '5月底前',
  '《条例》',
  '〔2025〕5号',
  '0571-88776655',
  '，',
  '、',
  '。',
  '；',
  '：',
  '“',
  '”',
  '（',
  '）',
  '"',
  '\n',
  '\r\n',
  '\t',
  ' ',
  '　',
  '\ud83d',
  '\ude00',
  '😀',
  '\u200b',
]

/** A text of the genre put together at random, of any characters, or both. */
const text = fc.oneof(
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 120 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: 'binary', maxLength: 6 })), {
      maxLength: 80,
    })
    .map((parts) => parts.join('')),
)

function expectOrdered(spans: readonly Span[], length: number) {
  let last = 0
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    last = end
  }
  expect(last).toBeLessThanOrEqual(length)
}

const DECIMAL = /^\d+(?:\.\d+)?$/

function expectUsable({ title, target, upper, stated }: Proposal) {
  expect(title.trim()).not.toBe('')
  expect(target ?? '0').toMatch(DECIMAL)
  expect(upper ?? '0').toMatch(DECIMAL)
  expect(stated && target === null).toBe(false)
}

describe('whatever text comes', () => {
  test('promises lie inside it, in order, none over another, each within its sentence', () => {
    fc.assert(
      fc.property(text, (given) => {
        const goals = extractGoals(given)
        expectOrdered(goals, given.length)
        for (const { start, end, sentence } of goals) {
          expect(sentence.start).toBeLessThanOrEqual(start)
          expect(sentence.end).toBeGreaterThanOrEqual(end)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('each promise has a title, and a target that is a plain decimal or none', () => {
    fc.assert(
      fc.property(text, (given) => {
        for (const goal of extractGoals(given)) expectUsable(goal)
      }),
      { numRuns: 400 },
    )
  })

  test('figures left alone lie inside it, in order, and in no promise', () => {
    fc.assert(
      fc.property(text, (given) => {
        const all = [...extractLeftAlone(given), ...extractGoals(given)].sort((a, b) => a.start - b.start)
        expectOrdered(all, given.length)
      }),
      { numRuns: 400 },
    )
  })

  test('findings lie inside it, in order, none over another', () => {
    fc.assert(
      fc.property(text, (given) => {
        const findings = extractActuals(given, 2024)
        expectOrdered(findings, given.length)
        for (const { title, value } of findings) {
          expect(title.trim()).not.toBe('')
          expect(value).toMatch(DECIMAL)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('the parts lie inside it', () => {
    fc.assert(
      fc.property(text, (given) => {
        const { summary, plan } = partsOf(given)
        for (const part of [summary, plan]) if (part) expectOrdered([part], given.length)
      }),
    )
  })

  test('the same text is read in the same way again', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(extractGoals(given)).toEqual(extractGoals(given))
        expect(extractActuals(given, 2024)).toEqual(extractActuals(given, 2024))
      }),
      { numRuns: 60 },
    )
  })

  test('of 100,000 characters too, of one fragment or of all', { timeout: 60_000 }, () => {
    const all = FRAGMENTS.join('')
    for (const fragment of ['新建公园3个、', '全面', '1、', '“', '1-', '对3个村', '\ud83d', all]) {
      const given = fragment.repeat(Math.ceil(100_000 / fragment.length)).slice(0, 100_000)
      expectOrdered(extractGoals(given), given.length)
    }
  })
})

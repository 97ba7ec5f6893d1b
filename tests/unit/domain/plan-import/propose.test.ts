import { describe, expect, test } from 'vitest'

import {
  acceptOpen,
  addRow,
  countDecisions,
  mergeRow,
  nextOpen,
  splitRow,
} from '@/lib/domain/plan-import/decisions'
import { withLastYear } from '@/lib/domain/plan-import/last-year'
import { proposedRows } from '@/lib/domain/plan-import/propose'
import { DocumentReview } from '@/lib/domain/plan-import/review'

const SUMMARY = `2030年工作总结
一、民生
1.便民。全年完成公厕新建5座，老旧小区改造9个，群众满意率96.2%。`
const PLAN = `2031年工作思路
一、办好民生实事
1.便民设施。完成公厕新建5座、老旧小区改造12个，6月底前完成农贸市场改造2个。
2.环境。关停低效企业6家左右，动态消除零就业家庭。`

const LEAD = '0192f3a0-0000-7000-8000-00000000000b'
const GOAL = '0192f3a0-0000-7000-8000-00000000000c'
const departments = [
  { id: '0192f3a0-0000-7000-8000-00000000000a', name: '生态环境办公室' },
  { id: LEAD, name: '农业农村办公室' },
]

const there = (changes = {}) => ({
  goalId: GOAL,
  title: '老旧小区改造',
  sentence: '',
  kind: 'cumulative' as const,
  direction: 'atLeast' as const,
  target: '12',
  unit: '个',
  lastYear: null,
  ...changes,
})

const proposed = (text: string, changes = {}) =>
  proposedRows({ text, year: 2031, departments, known: [], former: [], ...changes })
const row = (text: string, words: string, changes = {}) => {
  const found = proposed(text, changes).find(({ title }) => title.includes(words))
  if (!found) throw new Error(`no row about ${words}`)
  return found
}

describe('what a document proposes', () => {
  test('is a review that can be kept, each row within its text', () => {
    const rows = proposed(`${SUMMARY}\n${PLAN}`)
    const review = { year: 2031, text: `${SUMMARY}\n${PLAN}`, rows }
    expect(DocumentReview.parse(JSON.parse(JSON.stringify(review)))).toEqual(review)
    expect(rows.length).toBeGreaterThanOrEqual(5)
  })

  test('has last year’s figures from the summary in the same document, and points out a target that was reached', () => {
    const text = `${SUMMARY}\n${PLAN}`
    expect(row(text, '老旧小区')).toMatchObject({ target: '12', unit: '个', lastYear: '9' })
    expect(row(text, '公厕')).toMatchObject({
      target: '5',
      lastYear: '5',
      decision: 'open',
      doubts: ['目标与上年数相同，请核对。'],
    })
    expect(row(text, '农贸市场')).toMatchObject({ lastYear: '' })
  })

  test('is due by its own words, else at the end of the year', () => {
    expect(row(PLAN, '农贸市场').due).toBe('2031-06-30')
    expect(row(PLAN, '公厕').due).toBe('2031-12-31')
  })

  test('says what a person has to look at', () => {
    expect(row(PLAN, '低效企业')).toMatchObject({ doubts: ['文中是约数。'], decision: 'open' })
    expect(row(PLAN, '零就业')).toMatchObject({
      doubts: ['数字是从意思推出来的，文中没有写。'],
      decision: 'open',
    })
  })

  test('is led by whoever led it last year, as long as they are there', () => {
    const former = [{ title: '公厕新建', leadDepartmentId: LEAD }]
    expect(row(PLAN, '公厕', { former }).departmentId).toBe(LEAD)
    expect(
      row(PLAN, '公厕', { former: [{ title: '公厕新建', leadDepartmentId: 'gone' }] }).departmentId,
    ).toBe('')
  })

  test('is the goal that is there already', () => {
    const known = [there()]
    expect(row(PLAN, '老旧小区', { known })).toMatchObject({ goalId: GOAL, decision: 'accepted', doubts: [] })
    expect(row(PLAN, '公厕', { known }).goalId).toBeNull()
  })

  test.each([
    [{ target: '10' }, '现在是10个'],
    [{ unit: '万个' }, '现在是12万个'],
    [{ target: null, kind: 'level' as const }, '还没有目标值'],
  ])('points out that a goal there already promises something else: %j', (changes, now) => {
    const { decision, doubts } = row(PLAN, '老旧小区', { known: [there(changes)] })
    expect(decision).toBe('open')
    expect(doubts.at(-1)).toBe(`文中目标是12个，已有的这一项${now}；导入不改目标，请导入后到那一项调整目标。`)
  })

  test('asks no second time about what it surely is, though no unit is written', () => {
    const { title } = row(PLAN, '零就业')
    const measure = { kind: 'hold' as const, direction: 'atMost' as const, target: '0', unit: '户' }
    const known = [there({ title, ...measure })]
    expect(row(PLAN, '零就业', { known })).toMatchObject({ goalId: GOAL, decision: 'accepted', doubts: [] })
  })

  test('takes a goal that has no target yet and counts the same as the same promise', () => {
    const { title } = row(PLAN, '老旧小区')
    const known = [there({ title, target: null })]
    expect(row(PLAN, '老旧小区', { known })).toMatchObject({ goalId: GOAL, doubts: [] })
  })

  test('leaves the last-year figure that a goal has already', () => {
    const text = `${SUMMARY}\n${PLAN}`
    expect(row(text, '老旧小区', { known: [there()] }).lastYear).toBe('9')
    expect(row(text, '老旧小区', { known: [there({ lastYear: '8' })] }).lastYear).toBe('')
  })

  test('can be kept however long the name of a goal that may be it', () => {
    const sentence = PLAN.slice(PLAN.indexOf('完成公厕'), PLAN.indexOf('\n2.'))
    const known = [there({ title: '甲'.repeat(200), sentence })]
    const rows = proposed(PLAN, { known })
    expect(rows.find(({ goalId }) => goalId === GOAL)?.doubts).toHaveLength(1)
    expect(DocumentReview.safeParse({ year: 2031, text: PLAN, rows }).success).toBe(true)
  })
})

describe('a summary that came on its own', () => {
  test('fills in what is empty and leaves what was typed', () => {
    const rows = proposed(PLAN).map((one) => (one.title.includes('公厕') ? { ...one, lastYear: '3' } : one))
    const filled = withLastYear(rows, SUMMARY, 2031)
    expect(filled.find(({ title }) => title.includes('公厕'))?.lastYear).toBe('3')
    expect(filled.find(({ title }) => title.includes('老旧小区'))?.lastYear).toBe('9')
  })

  test('gives no figure of another unit', () => {
    const rows = proposed('2031年工作思路\n一、民生\n1.便民。老旧小区改造12万平方米。')
    expect(withLastYear(rows, SUMMARY, 2031)).toEqual(rows)
  })
})

describe('a review', () => {
  const rows = proposed(PLAN)
  const [first, second] = rows
  if (!first || !second) throw new Error('no rows')

  test('splits one row in two of the same words, with an id of its own', () => {
    const split = splitRow(rows, first.id)
    expect(split).toHaveLength(rows.length + 1)
    expect(new Set(split.map(({ id }) => id)).size).toBe(split.length)
    expect(split[1]).toMatchObject({
      start: first.start,
      end: first.end,
      target: '',
      decision: 'open',
      goalId: null,
    })
  })

  test('merges a row into the one before, which stands for the words of both', () => {
    const merged = mergeRow(rows, second.id)
    expect(merged).toHaveLength(rows.length - 1)
    expect(merged[0]).toMatchObject({ id: first.id, start: first.start, end: second.end, decision: 'open' })
    expect(mergeRow(rows, first.id)).toEqual(rows)
  })

  test('keeps the goal that either of two merged rows was', () => {
    const linked = rows.map((row) => (row.id === second.id ? { ...row, goalId: GOAL } : row))
    expect(mergeRow(linked, second.id)[0]?.goalId).toBe(GOAL)
  })

  test('leads from each row that is open to the next, and from the last to the first', () => {
    const open = rows.map((row, at) => ({
      ...row,
      decision: at === 1 ? ('accepted' as const) : ('open' as const),
    }))
    expect(nextOpen(open, null)).toBe(open[0]?.id)
    expect(nextOpen(open, open[0]?.id ?? '')).toBe(open[2]?.id)
    expect(nextOpen(open, open.at(-1)?.id ?? '')).toBe(open[0]?.id)
    expect(nextOpen(acceptOpen(open), null)).toBeNull()
  })

  test('takes words that were missed in their place, without the blanks around them', () => {
    const start = PLAN.indexOf('环境。')
    const { rows: more, id } = addRow(rows, PLAN, { start: start - 1, end: start + 2 }, '2031-12-31')
    const starts = more.map((one) => one.start)
    expect(starts).toEqual([...starts].sort((one, other) => one - other))
    expect(more.find((one) => one.id === id)).toMatchObject({
      title: '.环境',
      kind: 'narrative',
      decision: 'open',
    })
    const blank = addRow(rows, ' 甲乙 \n', { start: 0, end: 5 }, '2031-12-31')
    expect(blank.rows.find((one) => one.id === blank.id)).toMatchObject({ start: 1, end: 3, title: '甲乙' })
  })

  test('counts its decisions, and accepts what nobody decided on', () => {
    const skipped = rows.map((one, at) => (at === 0 ? { ...one, decision: 'skipped' as const } : one))
    expect(countDecisions(acceptOpen(skipped))).toEqual({ open: 0, accepted: rows.length - 1, skipped: 1 })
  })
})

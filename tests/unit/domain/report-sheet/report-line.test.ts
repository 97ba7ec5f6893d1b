import { describe, expect, it, test } from 'vitest'

import type { ReportedGoal } from '@/lib/domain/goal/goal'
import type { FilledColumn } from '@/lib/domain/report-sheet/columns'

import { goalOf } from '../goals'
import { aKey, lineOf, linesOf, on, rowOf, statusOf } from './sheets'

type Cells = Partial<Record<FilledColumn, string>>

const reports = [on('2024-03-05', '12')]
const rate = { kind: 'level', unit: '%', target: '97' } as const
const words = { kind: 'narrative', unit: null, target: null } as const
const twoMore = '累计12家 → 14家，本次+2家'
const firstTwo = '累计0家 → 2家，本次+2家'

describe('a filled row makes', () => {
  test.each<[string, Cells, Partial<ReportedGoal>, string, object]>([
    ['what is new', { increment: '2' }, { reports }, twoMore, { value: '2', mode: 'increment' }],
    ['what it comes to', { total: '14' }, { reports }, twoMore, { value: '14', mode: 'total' }],
    ['both, where they agree', { increment: '2', total: '14' }, { reports }, twoMore, { mode: 'total' }],
    ['a figure with its unit behind it', { increment: '２家' }, { reports }, twoMore, { value: '2' }],
    ['a first figure', { increment: '2' }, {}, firstTwo, {}],
    ['less', { total: '10' }, { reports }, '累计12家 → 10家，本次-2家', {}],
    ['a reading', { total: '96.5%' }, rate, '最新96.5%', { value: '96.5' }],
    [
      'another reading',
      { total: '96.5' },
      { ...rate, reports: [on('2024-03-05', '96')] },
      '最新96% → 96.5%',
      {},
    ],
    ['words', { note: '已检查', nextStep: '整改' }, words, '只有文字', { note: '已检查', value: null }],
    ['words on a count', { problem: '无资金' }, { reports }, '只有文字', { value: null, problem: '无资金' }],
    ['无进展', { note: ' 无进展 ' }, { reports }, '无进展', { report: 'none', note: '' }],
    [
      'words where 无进展 stands beside a figure',
      { note: '无进展', increment: '2' },
      {},
      firstTwo,
      { note: '无进展' },
    ],
    ['a report of another day', { increment: '2', on: '2024/9/30' }, {}, firstTwo, { on: '2024-09-30' }],
    ['a report of a day in words', { increment: '2', on: '9月底' }, {}, firstTwo, { on: '2024-09-30' }],
  ])('%s', (_, cells, given, told, draft) => {
    const line = { status: 'new', told, draft: { key: aKey, ...draft }, problems: [] }
    expect(lineOf(cells, given)).toMatchObject(line)
  })
})

describe('what is wrong is told at its cell', () => {
  test.each<[string, Cells, Partial<ReportedGoal>, string, RegExp]>([
    ['no number', { increment: '好多' }, {}, 'E5', /只填数字/],
    ['five decimals', { total: '1.00001' }, {}, 'F5', /最多四位/],
    ['a fraction of whole things', { increment: '2.5' }, { integral: true }, 'E5', /按整数计/],
    ['an increment of 0', { increment: '0' }, {}, 'E5', /不能是0/],
    ['a total that is there', { total: '12' }, { reports }, 'F5', /累计仍是12家/],
    ['more taken back than there was', { increment: '-13' }, { reports }, 'E5', /低于0/],
    ['two figures that differ', { increment: '3', total: '14' }, { reports }, 'F5', /对不上/],
    ['what is new of a reading', { increment: '0.5' }, rate, 'E5', /最新数/],
    ['a figure where only words are', { increment: '1' }, words, 'E5', /不填数量/],
    ['no day', { increment: '1', on: '' }, {}, 'G5', /截至日期/],
    ['a day that is none', { increment: '1', on: '下周' }, {}, 'G5', /截至日期/],
    ['a day to come', { increment: '1', on: '2024-12-01' }, {}, 'G5', /不能晚于今天/],
    ['a day before it began', { increment: '1', on: '2023-12-01' }, {}, 'G5', /才开始/],
    ['2,001 characters', { note: '长'.repeat(2001) }, {}, 'H5', /最多2000个字/],
  ])('%s', (_, cells, given, address, message) => {
    expect(lineOf(cells, given)).toMatchObject({
      status: 'wrong',
      draft: null,
      problems: [{ address, message: expect.stringMatching(message) }],
    })
  })

  it('with what stands in it', () => {
    expect(lineOf({ increment: '好多' }).problems).toMatchObject([{ address: 'E5', typed: '好多' }])
  })

  it('a formula that came to nothing', () => {
    const goal = goalOf()
    const row = rowOf({ increment: '#REF!' }, goal)
    row.cells.increment.isError = true
    expect(linesOf([row], [goal])).toMatchObject([
      { status: 'wrong', problems: [{ address: 'E5', message: expect.stringContaining('公式') }] },
    ])
  })
})

describe('a row makes nothing', () => {
  it('where only the day stands in it, as it came', () => {
    expect(statusOf({})).toBe('unchanged')
  })

  it('where it was imported before', () => {
    const goal = goalOf()
    expect(linesOf([rowOf({ increment: '2' }, goal)], [goal], { sent: [aKey] })).toMatchObject([
      { status: 'unchanged', told: expect.stringContaining('已经导入过') },
    ])
  })

  it.each<[string, Parameters<typeof linesOf>[2]]>([
    ['of a goal that is not the department’s', { department: 'x' }],
    ['by who may not report', { role: 'leader' }],
  ])('%s', (_, asked) => {
    const goal = goalOf()
    expect(linesOf([rowOf({ increment: '2' }, goal)], [goal], asked)).toMatchObject([
      { status: 'wrong', problems: [{ message: expect.stringContaining('不能替它填报') }] },
    ])
  })

  it('of a goal that is archived or unknown', () => {
    expect(linesOf([rowOf({ increment: '2' }, goalOf())], [])).toMatchObject([
      { status: 'wrong', problems: [{ address: 'A5', message: expect.stringContaining('归档') }] },
    ])
  })

  it('where another row is of the same goal', () => {
    const goal = goalOf()
    const rows = [
      rowOf({ increment: '2' }, goal),
      rowOf({ increment: '3' }, goal, { number: 6, key: goal.id }),
    ]
    expect(linesOf(rows, [goal])).toMatchObject([
      { status: 'new' },
      { status: 'wrong', problems: [{ address: 'A6', message: expect.stringContaining('第5行') }] },
    ])
  })
})

describe('a row whose goal was reported on since the sheet was made', () => {
  const goal = goalOf({ reports })
  test.each<[string, ReportedGoal]>([
    ['once more', goalOf({ reports: [...reports, on('2024-10-20', '1')] })],
    [
      'by a correction',
      goalOf({ reports: [{ ...on('2024-03-05', '13'), recordedAt: '2024-10-20T02:00:00Z' }] }),
    ],
    ['or of which a report was voided', goalOf()],
  ])('is a conflict: %s', (_, now) => {
    expect(linesOf([rowOf({ increment: '2' }, goal)], [now])).toMatchObject([{ status: 'conflict' }])
  })

  it('is none where nothing is filled in', () => {
    expect(linesOf([rowOf({}, goal)], [goalOf()])).toMatchObject([{ status: 'unchanged' }])
  })
})

test('what is unusual is asked as in the form', () => {
  expect(lineOf({ increment: '20' }, { reports }).questions).toEqual([expect.stringContaining('像是累计数')])
})

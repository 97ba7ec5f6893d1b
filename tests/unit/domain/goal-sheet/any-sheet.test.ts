import fc from 'fast-check'
import { expect, test } from 'vitest'

import { diffOf } from '@/lib/domain/goal-sheet/diff'
import { draftFrom, mappedDraft, rowsIn, type SheetDraft } from '@/lib/domain/goal-sheet/draft'
import { isChoosable } from '@/lib/domain/goal-sheet/line'
import { shownColumnsOf } from '@/lib/domain/goal-sheet/shown-columns'
import { meanings } from '@/lib/domain/goal-sheet/words'
import type { Sheet } from '@/lib/domain/workbook/workbook'

import { goalOf } from '../goals'
import { sheetOf, worldOf } from './sheets'

const goal = goalOf()
const world = worldOf({ goals: [goal] })

const words = fc.oneof(
  fc.constantFrom(
    '',
    '目标任务',
    '牵头科室',
    '量化指标',
    '完成时限',
    '一季度',
    '合计',
    '二、品质提升',
    goal.title,
    goal.id,
  ),
  fc.constantFrom(
    '25家',
    '98%以上',
    '生态办',
    '6月底',
    '必成',
    '节点推进',
    '6月底前签约；年底竣工',
    '{"title":1}',
    '-1',
    '0',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)

const cell = words.chain((text) =>
  fc
    .constantFrom(...(['words', 'number', 'percent', 'day', 'error'] as const))
    .map((form) => (text === '' ? null : { text, form })),
)

const merge = fc.tuple(fc.nat(9), fc.nat(7), fc.nat(4), fc.nat(4)).map(([top, left, rows, columns]) => ({
  top: top + 1,
  left,
  bottom: top + 1 + rows,
  right: left + columns,
}))

/** A sheet of nonsense with headings and tasks strewn in, cells joined across each other. */
const nonsense: fc.Arbitrary<Sheet> = fc.record({
  name: fc.constant('表'),
  isHidden: fc.constant(false),
  rows: fc
    .array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 })
    .map((rows) => rows.map((cells, at) => ({ number: at * 2 + 1, cells }))),
  merges: fc.array(merge, { maxLength: 5 }),
})

const row = fc.tuple(
  fc.constantFrom(goal.title, '新建公厕', '河道清淤', '村道改造', '三、民生改善', '合计'),
  fc.constantFrom('生态办', '经发办', '生态环境办公室', '', '水利站'),
  fc.oneof(fc.constantFrom('25家', '30家', '98%以上', '全面清零', '按序时推进', '整治2家、3处', ''), words),
  fc.oneof(fc.constantFrom('6月底', '2024-10-31', '年底', ''), words),
  fc.oneof(fc.constantFrom('6月底前签约；年底竣工', ''), words),
  words,
)

/** A table as offices make them, most of it right. */
const table: fc.Arbitrary<Sheet> = fc
  .array(row, { minLength: 1, maxLength: 8 })
  .map((rows) => sheetOf([['目标任务', '牵头科室', '量化指标', '完成时限', '季度节点', '备注'], ...rows]))

const anySheet = fc.oneof(nonsense, table)

function expectSound(draft: SheetDraft) {
  const rows = rowsIn(draft)
  const { lines } = diffOf(rows, world, 's')
  expect(lines.map(({ number }) => number)).toEqual(rows.map(({ number }) => number))
  expect(lines.filter((line) => isChoosable(line) !== (line.facts !== null))).toEqual([])
  expect(lines.filter(({ status, problems }) => (status === 'wrong') !== problems.length > 0)).toEqual([])
  for (const { message } of lines.flatMap(({ problems }) => problems)) expect(message).toMatch(/。$/)
}

test('whatever a sheet holds and whatever its columns are said to mean, each row is told, and only a sound one can be chosen', () => {
  const meaning = fc.constantFrom(null, ...meanings.map(({ value }) => value))
  fc.assert(
    fc.property(anySheet, fc.array(meaning, { maxLength: 8 }), fc.nat(9), (sheet, said, top) => {
      const draft = draftFrom({ sheets: [sheet] })
      fc.pre(draft !== null)
      shownColumnsOf(draft)
      expectSound(draft)
      const place = { sheet: 0, top: top + 1, bottom: top + 1 }
      const mapped = mappedDraft(draft, {
        draftId: '',
        version: '',
        ...place,
        meanings: said,
        sectionId: null,
      })
      if ('sheets' in mapped) expectSound(mapped)
    }),
    { numRuns: 300 },
  )
})

test('rows joined into one never make two goals out of one', () => {
  const row = (text: string) => [
    { text, form: 'words' as const },
    { text: '生态办', form: 'words' as const },
  ]
  const sheet: Sheet = {
    name: '表',
    isHidden: false,
    rows: [
      { number: 1, cells: row('目标任务').map((one, at) => (at ? { ...one, text: '牵头科室' } : one)) },
      { number: 2, cells: row('新建公厕') },
      { number: 3, cells: [null, { text: '经发办', form: 'words' }] },
    ],
    merges: [{ top: 2, left: 0, bottom: 3, right: 0 }],
  }
  const draft = draftFrom({ sheets: [sheet] })
  const { lines } = diffOf(draft ? rowsIn(draft) : [], world, 's')
  expect(lines.map(({ status }) => status)).toEqual(['new', 'wrong'])
})

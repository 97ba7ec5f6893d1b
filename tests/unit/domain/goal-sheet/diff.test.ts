import { describe, expect, test } from 'vitest'
import { factsOf } from '@/lib/domain/goal/facts'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { baseText } from '@/lib/domain/goal-sheet/base'
import type { FilledColumn, SheetColumn } from '@/lib/domain/goal-sheet/columns'
import { diffOf } from '@/lib/domain/goal-sheet/diff'
import type { TableRow } from '@/lib/domain/goal-sheet/table'
import { namesOf, textsOf } from '@/lib/domain/goal-sheet/texts'
import type { SheetWorld } from '@/lib/domain/goal-sheet/world'

import { goalOf } from '../goals'
import { worldOf } from './sheets'

type Typed = Partial<Record<SheetColumn, string>>

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** A row of a sheet, each of its cells with an address of its own. */
const rowOf = (number: number, typed: Typed, headings: string[] = []): TableRow => ({
  number,
  headings,
  cells: Object.fromEntries(
    Object.entries(typed).map(([column, text], at) => [
      column,
      { text, address: `${LETTERS[at]}${number}`, isError: text.startsWith('#') },
    ]),
  ),
})

/** The row of a goal in a sheet made here when the goal was as given, some of its cells changed there. */
function ownRow(goal: ReportedGoal, typed: Typed = {}, number = 7): TableRow {
  const texts = textsOf(factsOf(goal), namesOf(worldOf({ goals: [goal] })))
  const hidden = { goalId: goal.id, version: goal.version, base: baseText(texts) }
  return rowOf(number, { ...texts, ...hidden, ...typed })
}

function lineOf(row: TableRow, world: SheetWorld, section: string | null = 's') {
  const [line] = diffOf([row], world, section).lines
  if (!line) throw new Error('no line')
  return line
}

const goal = goalOf()
const world = worldOf({ goals: [goal] })
const told = (row: TableRow, of = world) => {
  const { status, changes, problems } = lineOf(row, of)
  return { status, changes: changes.map(({ column, before, after }) => [column, before, after]), problems }
}

describe('a row of a sheet made here', () => {
  test('that was left alone changes nothing', () => {
    expect(told(ownRow(goal))).toEqual({ status: 'unchanged', changes: [], problems: [] })
  })

  test.each<[FilledColumn, string, string, string]>([
    ['title', '企业整治提升', '“散乱污”企业整治', '企业整治提升'],
    ['target', '30', '25', '30'],
    ['target', '30家', '25', '30'],
    ['unit', '户', '家', '户'],
    ['commitment', '力争', '必成', '力争'],
    ['lastYear', '18.5', '', '18.5'],
    ['supervisor', '李镇长', '', '李镇长'],
    ['person', '王五', '', '王五'],
    ['lead', '经发办', '生态环境办公室', '经济发展办公室'],
    ['supporting', '经发办', '', '经济发展办公室'],
    ['due', '11月底', '2024-12-31', '2024-11-30'],
    ['note', '分两批\n推进', '', '分两批\n推进'],
  ])('changes the one cell that was changed: %s to %s', (column, typed, before, after) => {
    const line = lineOf(ownRow(goal, { [column]: typed }), world)
    expect(line).toMatchObject({ status: 'changed', problems: [], changes: [{ column, before, after }] })
    expect(line.changes).toHaveLength(1)
  })

  test('moves a goal to another section by its two cells', () => {
    const line = lineOf(ownRow(goal, { theme: '三、民生改善', section: '社会保障' }), world)
    expect(line.facts?.sectionId).toBe('s2')
    expect(line.changes.map(({ column }) => column)).toEqual(['theme', 'section'])
  })

  test('empties what was emptied', () => {
    const noted = goalOf({ note: '旧的', lastYear: '18', supervisor: { id: 'p', name: '李镇长' } })
    const of = worldOf({ goals: [noted] })
    expect(told(ownRow(noted, { note: '', lastYear: '', supervisor: '' }), of)).toMatchObject({
      status: 'changed',
      changes: [
        ['lastYear', '18', ''],
        ['supervisor', '李镇长', ''],
        ['note', '旧的', ''],
      ],
    })
  })

  test('says the same in other words and changes nothing: 25.0, ２５ and 25家 are 25', () => {
    for (const target of ['25.0', '２５', '25家', '25.0000'])
      expect(told(ownRow(goal, { target }))).toMatchObject({ status: 'unchanged' })
    expect(told(ownRow(goal, { lead: '生态办', due: '年底' }))).toMatchObject({ status: 'unchanged' })
  })

  test('keeps whom it names though they are no longer in use', () => {
    const old = goalOf({ leadDepartment: { id: 'x', name: '老科室', shortName: '老', telephone: null } })
    const of = worldOf({ goals: [old] })
    expect(told(ownRow(old), of)).toMatchObject({ status: 'unchanged' })
    expect(told(ownRow(old, { note: '新' }), of)).toMatchObject({ status: 'changed' })
  })
})

describe('a goal changed here since its sheet was made', () => {
  const since = goalOf({ version: '1', target: '30', note: '这里改的' })
  const now = worldOf({ goals: [since] })

  test('keeps what was changed here where its row was left alone', () => {
    expect(told(ownRow(goal), now)).toMatchObject({ status: 'unchanged' })
  })

  test('takes what was changed in other cells', () => {
    expect(told(ownRow(goal, { lastYear: '18' }), now)).toMatchObject({
      status: 'changed',
      changes: [['lastYear', '', '18']],
    })
  })

  test('is in conflict where the same cell was changed to something else, with what it was', () => {
    const line = lineOf(ownRow(goal, { target: '20', lastYear: '18' }), now)
    expect(line.status).toBe('conflict')
    expect(line.changes).toEqual([
      { column: 'target', before: '30', after: '20', conflict: { base: '25' } },
      { column: 'lastYear', before: '', after: '18' },
    ])
  })

  test('is in no conflict where both say the same by now', () => {
    expect(told(ownRow(goal, { target: '30', note: '这里改的' }), now)).toMatchObject({ status: 'unchanged' })
  })

  test('is not guessed at where the hidden values of the row are spoilt', () => {
    const row = ownRow(goal, { target: '20', base: '{"title":' })
    expect(told(row, now)).toMatchObject({
      status: 'wrong',
      problems: [{ address: expect.stringMatching(/7$/) }],
    })
    expect(told(row, world)).toMatchObject({ status: 'changed' })
  })
})

describe('what a form may not change, a sheet may not either', () => {
  const report = { on: '2024-03-01', value: '3', recordedAt: '2024-03-01T08:00:00Z' }
  const underWay = goalOf({ reports: [report] })
  const of = worldOf({ goals: [underWay] })

  test.each<[FilledColumn, string, RegExp]>([
    ['target', '30', /调整目标/],
    ['due', '2024-11-30', /调整目标/],
    ['kind', '文字任务', /不能改类型/],
  ])('%s of a goal that was reported on', (column, typed, message) => {
    const row = ownRow(underWay, { [column]: typed })
    const { status, problems, facts } = lineOf(row, of)
    expect({ status, facts }).toEqual({ status: 'wrong', facts: null })
    expect(problems[0]).toEqual({
      address: row.cells[column]?.address,
      message: expect.stringMatching(message),
    })
  })

  test('its words, and who answers for it, it may', () => {
    expect(told(ownRow(underWay, { note: '新', person: '王五' }), of)).toMatchObject({ status: 'changed' })
  })
})

describe('what is wrong is told at its cell, with what to do', () => {
  test.each<[FilledColumn, string, RegExp]>([
    ['title', '长'.repeat(201), /最多200个字/],
    ['target', '很多', /请填数字/],
    ['target', '-3', /不能小于0/],
    ['target', '25家、30户', /分成几行/],
    ['target', '0.12345', /小数最多四位/],
    ['unit', '', /请填单位/],
    ['kind', '累计', /累计数量、达到水平/],
    ['direction', '大于', /不低于、不高于/],
    ['lead', '', /请填牵头科室/],
    ['lead', '水利站', /没有“水利站”这个科室/],
    ['lead', '办公室', /请填全称/],
    ['lead', '生态办、经发办', /只能有一个/],
    ['supporting', '经发办、水利站', /没有“水利站”这个科室/],
    ['supervisor', '张三', /没有叫“张三”的账号/],
    ['person', '赵六', /不止一个/],
    ['due', '尽快', /请填日期/],
    ['due', '2023-12-31', /不能早于开始日期/],
    ['note', '长'.repeat(2001), /最多2000个字/],
    ['lastYear', '#REF!', /公式没有算出结果/],
    ['section', '没有的小节', /没有“没有的小节”这个小节/],
  ])('%s: %s', (column, typed, message) => {
    const row = ownRow(goal, { [column]: typed })
    const { status, problems } = lineOf(row, world)
    expect(status).toBe('wrong')
    expect(problems).toContainEqual({
      address: row.cells[column]?.address,
      message: expect.stringMatching(message),
    })
  })

  test('a figure for what is told in words', () => {
    const words = goalOf({ kind: 'narrative', target: null, unit: null })
    const { problems } = lineOf(ownRow(words, { target: '3' }), worldOf({ goals: [words] }))
    expect(problems).toMatchObject([{ message: '“文字任务”不填这一项，请清空，或改“类型”。' }])
  })

  test('a goal that is archived, or in no plan of this year', () => {
    expect(told(ownRow(goal), worldOf())).toMatchObject({
      status: 'wrong',
      problems: [{ message: expect.stringMatching(/已归档/) }],
    })
  })
})

describe('a row copied in Excel', () => {
  const copy = (typed: Typed) => diffOf([ownRow(goal, typed, 7), ownRow(goal, {}, 8)], world, 's').lines

  test('is a new goal where its title was changed, whichever of the two stands first', () => {
    const [first, second] = copy({ title: '另一项整治', target: '3' })
    expect([first?.status, second?.status]).toEqual(['new', 'unchanged'])
    expect(first?.goal).toBe(null)
    expect(second?.goal?.id).toBe(goal.id)
  })

  test('is wrong where it says the same', () => {
    const [first, second] = copy({})
    expect(first?.status).toBe('unchanged')
    expect(second).toMatchObject({ status: 'wrong', problems: [{ message: expect.stringMatching(/第7行/) }] })
  })
})

describe('a row of any other sheet', () => {
  test('is about the goal of its title, and an empty cell says nothing', () => {
    const row = rowOf(3, { title: '散乱污 企业整治', target: '30', lead: '', note: '', unit: '' })
    expect(told(row)).toMatchObject({ status: 'changed', changes: [['target', '25', '30']] })
  })

  test('tells the target in words', () => {
    expect(told(rowOf(3, { title: goal.title, indicator: '整治30家' }))).toMatchObject({
      status: 'changed',
      changes: [['target', '25', '30']],
    })
    expect(told(rowOf(3, { title: goal.title, indicator: '整治25家' }))).toMatchObject({
      status: 'unchanged',
    })
    expect(told(rowOf(3, { title: goal.title, indicator: '按序时推进' }))).toMatchObject({
      status: 'unchanged',
    })
  })

  test('leaves a goal where it is though its headings are none of the plan’s', () => {
    expect(told(rowOf(3, { title: goal.title, theme: '环保类' }))).toMatchObject({ status: 'unchanged' })
  })

  test('read twice adds nothing twice', () => {
    const row = rowOf(3, { title: '新的一项', target: '3', unit: '家', lead: '生态办' })
    expect(lineOf(row, world).status).toBe('new')
    const made = goalOf({ id: 'n', title: '新的一项', target: '3' })
    expect(lineOf(row, worldOf({ goals: [goal, made] })).status).toBe('unchanged')
  })

  test('of a title that two goals have is about the one in its section', () => {
    const other = goalOf({ id: 'o', section: { id: 's2', position: 1, title: '社会保障' } })
    const both = worldOf({ goals: [goal, other] })
    expect(lineOf(rowOf(3, { title: goal.title, section: '1. 社会保障' }), both).goal?.id).toBe('o')
    expect(lineOf(rowOf(3, { title: goal.title, lead: '生态办' }), both).goal).toBe(null)
  })
})

describe('a new goal', () => {
  const empty = worldOf()
  const factsIn = (typed: Typed, headings: string[] = [], section: string | null = 's') =>
    lineOf(rowOf(3, { title: '新的', lead: '生态办', ...typed }, headings), empty, section).facts

  test.each<[Typed, object]>([
    [{ indicator: '25家' }, { kind: 'cumulative', target: '25', unit: '家', integral: true }],
    [{ indicator: '98%以上' }, { kind: 'level', target: '98', unit: '%', direction: 'atLeast' }],
    [{ indicator: '≤3.5%' }, { kind: 'hold', target: '3.5', unit: '%', direction: 'atMost' }],
    [{ indicator: '全面清零' }, { kind: 'hold', target: '0', direction: 'atMost' }],
    [{ indicator: '力争3家' }, { kind: 'cumulative', commitment: 'stretch' }],
    [
      { target: '3', unit: '亿元' },
      { kind: 'cumulative', target: '3', unit: '亿元', integral: false },
    ],
    [{ target: '97%' }, { kind: 'level', target: '97', unit: '%' }],
    [{ indicator: '按序时推进' }, { kind: 'narrative', target: null, note: '按序时推进' }],
    [{}, { kind: 'narrative', due: '2024-12-31', start: '2024-01-01' }],
    [
      { nodes: '6月底前完成签约；12月底竣工' },
      {
        kind: 'milestones',
        milestones: [
          { title: '完成签约', weight: '1', due: '2024-06-30' },
          { title: '竣工', weight: '1', due: '2024-12-31' },
        ],
      },
    ],
    [
      { kind: '节点推进', due: '10月底' },
      { kind: 'milestones', milestones: [{ title: '完成', weight: '1', due: '2024-10-31' }] },
    ],
    [
      { kind: '计数不设目标', unit: '次' },
      { kind: 'tally', target: null, unit: '次' },
    ],
    [{ supporting: '经发办、生态办' }, { supportingDepartmentIds: ['d2'] }],
  ])('%o', (typed, facts) => {
    expect(factsIn(typed)).toMatchObject(facts)
  })

  test('goes where its cells say, else where the rows above it say, else where one says for all', () => {
    expect(factsIn({ theme: '民生改善', section: '文明创建' })?.sectionId).toBe('s3')
    expect(factsIn({}, ['三、民生改善', '2. 文明创建'])?.sectionId).toBe('s3')
    expect(factsIn({}, ['二、品质提升'])?.sectionId).toBe('s')
    expect(factsIn({}, ['一、没有的板块'])?.sectionId).toBe('s')
    expect(factsIn({}, [], null)).toBe(null)
  })

  test('is wrong without a lead department, or with a figure but no unit', () => {
    const problemsOf = (typed: Typed) => lineOf(rowOf(3, { title: '新的', ...typed }), empty).problems
    expect(problemsOf({})).toEqual([{ address: 'A3', message: '请填牵头科室。' }])
    expect(problemsOf({ lead: '生态办', target: '3' })).toMatchObject([
      { message: expect.stringMatching(/请填单位/) },
    ])
  })

  test('named in two rows is one: the second is told to go', () => {
    const row = (number: number) => rowOf(number, { title: '新的', lead: '生态办' })
    const { lines } = diffOf([row(3), row(4)], empty, 's')
    expect(lines.map(({ status }) => status)).toEqual(['new', 'wrong'])
  })
})

test('goals in no row stay as they are, and are counted', () => {
  const others = [goalOf({ id: 'a', title: '甲' }), goalOf({ id: 'b', title: '乙' })]
  const { lines, missing } = diffOf([ownRow(goal)], worldOf({ goals: [goal, ...others] }), null)
  expect(missing).toBe(2)
  expect(lines).toHaveLength(1)
})

import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { columnWords, filledColumns, hiddenColumns } from '@/lib/domain/goal-sheet/columns'
import { diffOf } from '@/lib/domain/goal-sheet/diff'
import { guessMapping, isOurs } from '@/lib/domain/goal-sheet/header'
import { goalSheetOf } from '@/lib/domain/goal-sheet/sheet-out'
import { tableOf } from '@/lib/domain/goal-sheet/table'
import { defaultRules } from '@/lib/domain/progress/measure'
import { formWorkbookOf } from '@/lib/office/form-workbook'
import { readWorkbook } from '@/lib/office/reading/workbook'
import { cellIn, headerOf, notesOf } from '../../support/read-workbook'
import { worldOf } from '../domain/goal-sheet/sheets'
import { goalOf, ordinaryStep } from '../domain/goals'

const worldWith = (...goals: Partial<ReportedGoal>[]) =>
  worldOf({
    goals: goals.map((goal, at) =>
      goalOf({ id: `00000000-0000-7000-8000-${String(at).padStart(12, '0')}`, ...goal }),
    ),
  })

const sheetOut = (world: ReturnType<typeof worldWith>) =>
  formWorkbookOf(
    goalSheetOf({
      organisationName: '澥浦镇',
      plan: { id: 'p', year: 2024, title: '2024年度重点工作', pinnedAsOf: null, ...defaultRules },
      world,
      latestWords: new Map([
        [
          world.goals[0]?.id ?? '',
          { on: '2024-10-01', note: '已整治12家', problem: '缺人', nextStep: '加派' },
        ],
      ]),
      asOf: '2024-10-31',
      madeAt: '2024-10-31 10:32',
      hasSample: false,
    }),
  )

async function excelOf(file: Uint8Array) {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(Uint8Array.from(file).buffer)
  const sheet = workbook.getWorksheet('任务分解表')
  if (!sheet) throw new Error('no sheet')
  return { workbook, sheet }
}

async function diffIn(file: Uint8Array, world: ReturnType<typeof worldWith>) {
  const read = await readWorkbook(file)
  const [sheet] = read.ok ? read.value.sheets : []
  const mapping = sheet ? guessMapping(sheet) : null
  if (!sheet || !mapping) throw new Error('not read')
  expect(isOurs(mapping)).toBe(true)
  return diffOf(tableOf(sheet, mapping), world, null)
}

const goals: Partial<ReportedGoal>[] = [
  { lastYear: '18.5', note: '=SUM(A1)\n第二行', supervisor: { id: 'p', name: '李镇长' } },
  { title: '#REF!', kind: 'level', target: '97', unit: '%', baseline: '96.4' },
  { title: '_x0041_率', kind: 'hold', direction: 'atMost', target: '3.5', unit: '%' },
  {
    title: '拆迁',
    kind: 'milestones',
    target: null,
    unit: null,
    milestones: [{ ...ordinaryStep, id: 'm', title: '签约', weight: '1', due: '2024-06-30', doneOn: null }],
  },
  { title: '文明创建', kind: 'narrative', target: null, unit: null },
  { title: '走访', kind: 'tally', target: null, unit: '次' },
  { title: '待定', target: null },
  { title: '很大', target: '999999999999.1234', unit: '元' },
]

describe('the plan as a table', () => {
  test('comes back as it left: no row is changed, none is missing', async () => {
    const world = worldWith(...goals)
    const { lines, missing } = await diffIn(await sheetOut(world), world)
    expect(lines.map(({ status, changes, problems }) => ({ status, changes, problems }))).toEqual(
      goals.map(() => ({ status: 'unchanged', changes: [], problems: [] })),
    )
    expect(missing).toBe(0)
  })

  test('comes back as it left whatever its words are', async () => {
    const words = fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .map((text) => text.replace(/\p{C}|\s+/gu, ' ').trim())
    const rows = fc.array(fc.record({ title: words.filter((text) => /\p{L}/u.test(text)), note: words }), {
      minLength: 30,
      maxLength: 60,
    })
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const world = worldWith(...given.map((row, at) => ({ ...row, title: `${at} ${row.title}` })))
        const { lines } = await diffIn(await sheetOut(world), world)
        expect(lines.map(({ status }) => status)).toEqual(given.map(() => 'unchanged'))
      }),
      { numRuns: 4 },
    )
  })

  test('is read by Excel’s own reader: what it is, its columns, and its figures as numbers and days', async () => {
    const { sheet } = await excelOf(await sheetOut(worldWith(...goals)))
    expect(notesOf(sheet)[0]).toBe('澥浦镇2024年度重点工作 · 任务分解表')
    const headings = (sheet.getRow(headerOf(sheet)).values as string[]).slice(1)
    expect(headings).toEqual(Object.values(columnWords))
    const first = (heading: string) => cellIn(sheet, heading, 1).value
    expect(first('板块')).toBe('二、品质提升')
    expect(first('量化指标')).toBe('25家')
    expect(first('目标值')).toBe(25)
    expect(first('上年数')).toBe(18.5)
    expect(first('完成时限')).toEqual(new Date('2024-12-31'))
    expect(first('最新进展')).toBe('已整治12家')
    expect(first('存在问题')).toBe('缺人')
    expect(first('下步打算')).toBe('加派')
    expect(first('灯')).toBe('■ 严重滞后')
    expect(cellIn(sheet, '量化指标', 3).value).toBe('≤3.5%')
    expect(cellIn(sheet, '季度节点', 4).value).toBe('6月30日 签约')
  })

  test('lets what may be changed be changed, locks the rest, and hides what nobody needs to see', async () => {
    const { sheet, workbook } = await excelOf(await sheetOut(worldWith(...goals)))
    expect(sheet.model).toMatchObject({ sheetProtection: { sheet: true } })
    const isLocked = (heading: string) => cellIn(sheet, heading, 1).protection?.locked !== false
    const told = ['序号', '量化指标', '季度节点', '最新进展', '存在问题', '下步打算', '灯']
    expect(told.filter((heading) => !isLocked(heading))).toEqual([])
    expect(filledColumns.filter((column) => isLocked(columnWords[column]))).toEqual([])
    expect(cellIn(sheet, '目标任务', goals.length + 100).protection?.locked).toBe(false)
    const hidden = hiddenColumns.map((column) => cellIn(sheet, columnWords[column], 1))
    expect(
      hidden.every((cell) => sheet.getColumn(cell.col).hidden && cell.protection?.locked !== false),
    ).toBe(true)
    expect(workbook.worksheets[1]?.state).toBe('hidden')
  })

  test('offers departments, kinds and the like in drop-downs, also in the rows left blank', async () => {
    const { sheet, workbook } = await excelOf(await sheetOut(worldWith(...goals)))
    const choicesAt = (heading: string, row: number) => {
      const { formulae = [] } = cellIn(sheet, heading, row).dataValidation ?? {}
      const [, column = '', last = ''] = /!\$([A-Z]+)\$1:\$[A-Z]+\$(\d+)$/.exec(String(formulae[0])) ?? []
      return Array.from(
        { length: Number(last) },
        (_, at) => workbook.worksheets[1]?.getCell(`${column}${at + 1}`).value,
      )
    }
    for (const row of [1, goals.length + 100]) {
      expect(choicesAt('牵头科室', row)).toEqual(['生态环境办公室', '经济发展办公室'])
      expect(choicesAt('类型', row)).toContain('累计数量')
      expect(choicesAt('方向', row)).toEqual(['不低于', '不高于'])
      expect(choicesAt('必成/力争', row)).toEqual(['必成', '力争'])
    }
  })

  test('filled in by Excel’s own writer, it says what was changed, and what is new', async () => {
    // ExcelJS reads _x0041_ as the letter of that number, twice over.
    const world = worldWith(
      ...goals.map((goal) => ({ ...goal, title: goal.title?.replace('_x0041_', '') ?? '整治' })),
    )
    const { sheet, workbook } = await excelOf(await sheetOut(world))
    cellIn(sheet, '目标值', 1).value = 30
    const rate = cellIn(sheet, '目标值', 2)
    rate.value = 0.98
    // ExcelJS shares one style between cells of one look.
    rate.style = { ...rate.style, numFmt: '0%' }
    cellIn(sheet, '完成时限', 3).value = new Date('2024-11-30')
    const blank = goals.length + 1
    cellIn(sheet, '目标任务', blank).value = '新的一项'
    cellIn(sheet, '目标值', blank).value = '3家'
    cellIn(sheet, '牵头科室', blank).value = '经济发展办公室'
    cellIn(sheet, '板块', blank).value = '三、民生改善'
    cellIn(sheet, '小节', blank).value = '1. 社会保障'
    const { lines } = await diffIn(new Uint8Array(await workbook.xlsx.writeBuffer()), world)
    const changed = lines.filter(({ status }) => status !== 'unchanged')
    expect(
      changed.map(({ status, changes }) => [status, ...changes.map(({ after }) => after)]).slice(0, 3),
    ).toEqual([
      ['changed', '30'],
      ['changed', '98'],
      ['changed', '2024-11-30'],
    ])
    expect(changed[3]).toMatchObject({
      status: 'new',
      title: '新的一项',
      facts: { target: '3', unit: '家', leadDepartmentId: 'd2', sectionId: 's2' },
    })
  })
})

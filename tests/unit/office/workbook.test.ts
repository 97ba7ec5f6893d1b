import { readXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'

import type { Cell, ExportedList, Form } from '@/lib/domain/export/exported-list'
import { workbookOf } from '@/lib/office/workbook'

import { cellIn, headerOf, notesOf, readSheet } from '../../support/read-workbook'

const listOf = (cells: [heading: string, form: Form, cell: Cell][]): ExportedList => ({
  name: '目标任务',
  title: '澥浦镇2024年度重点工作 · 目标任务',
  notes: ['截至：2024年10月31日', '筛选：无'],
  columns: cells.map(([heading, form]) => ({ heading, form })),
  rows: [cells.map(([, , cell]) => cell)],
  fileName: 'x',
})

const written = async (...cells: [string, Form, Cell][]) => readSheet(await workbookOf(listOf(cells)))

describe('a workbook', () => {
  test('tells in its first rows what it is and what its figures rest on, and then names its columns', async () => {
    const sheet = await written(['目标任务', 'text', '“散乱污”企业整治'], ['目标', 'amount', '25'])
    expect(sheet.name).toBe('目标任务')
    expect(notesOf(sheet)).toEqual(['澥浦镇2024年度重点工作 · 目标任务', '截至：2024年10月31日', '筛选：无'])
    expect(sheet.getRow(4).values).toEqual([undefined, '目标任务', '目标'])
  })

  test('keeps the names of the columns in sight, on the screen and on every page of paper, and filters by them', async () => {
    const sheet = await written(['目标任务', 'text', '整治'], ['目标', 'amount', '25'])
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 4 })
    expect(headerOf(sheet)).toBe(4)
    expect(sheet.autoFilter).toBe('A4:B5')
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '4:4',
    })
  })

  test('makes columns as wide as their words, a Chinese character counting double, and wraps what is long', async () => {
    const long = '到10月31日应完成20家，实际12家，落后8家。'.repeat(4)
    const sheet = await written(
      ['甲', 'text', 'abcdefghij'],
      ['乙', 'text', '一二三四五六七八九十'],
      ['丙', 'text', long],
    )
    const [latin = 0, chinese = 0, longest = 0] = [1, 2, 3].map((at) => sheet.getColumn(at).width)
    expect(latin).toBeGreaterThan(10)
    expect(chinese).toBeGreaterThan(20)
    expect(longest).toBe(48)
    expect(cellIn(sheet, '丙', 1).alignment.wrapText).toBe(true)
  })
})

describe('a quantity', () => {
  test.each([
    ['12', 12, '0'],
    ['98.3', 98.3, '0.0'],
    ['-0.0625', -0.0625, '0.0000'],
  ])('%s is a number shown with its own decimals', async (decimal, value, format) => {
    const cell = cellIn(await written(['目标', 'amount', decimal]), '目标', 1)
    expect([cell.value, cell.numFmt]).toEqual([value, format])
  })

  test('that no number holds exactly stays exact, as text', async () => {
    const cell = cellIn(await written(['目标', 'amount', '1234567890123456.7']), '目标', 1)
    expect(cell.value).toBe('1234567890123456.7')
  })

  test('that is missing leaves its cell empty', async () => {
    expect(cellIn(await written(['目标', 'amount', null]), '目标', 1).value).toBeNull()
  })
})

test('a share is a number shown as a percentage', async () => {
  const cell = cellIn(await written(['完成率', 'share', 0.48]), '完成率', 1)
  expect([cell.value, cell.numFmt]).toEqual([0.48, '0.0%'])
})

test.each([
  ['day', '2024-02-29', 'yyyy-mm-dd', '2024-02-29T00:00:00.000Z'],
  ['time', '2024-10-26 16:20', 'yyyy-mm-dd hh:mm', '2024-10-26T16:20:00.000Z'],
] as const)('a %s is a date of Excel, the same in every zone', async (form, text, format, instant) => {
  const cell = cellIn(await written(['期限', form, text]), '期限', 1)
  expect(cell.value).toEqual(new Date(instant))
  expect(cell.numFmt).toBe(format)
})

describe('words', () => {
  test.each([
    ['an equals sign', '=HYPERLINK("http://evil.example","请点击")'],
    ['a plus', '+86-574-8650'],
    ['a minus', '-1+1'],
    ['an at sign', '@SUM(A1:A9)'],
    ['a tab', '\t=1+1'],
    ['a return', '\r=1+1'],
    ['what reads like a number', '007'],
    ['what reads like a character of XML', '_x0041_和<b>&amp;'],
    ['spaces around it', ' 前后 '],
    ['several lines', '第一\n第二'],
    ['a character outside the first plane', '𠮷'],
  ])('that begin with %s are a string, unchanged, and no formula', async (_, text) => {
    const cell = cellIn(await written(['进展', 'text', text]), '进展', 1)
    expect(cell.formula).toBeUndefined()
    expect([typeof cell.value, cell.value]).toEqual(['string', text])
  })

  test.each(['=1+1', '+1', '-1', '@A1', '\t=1', '\r=1', '＝1+1', '＋1', '－1', '＠A1'])(
    'that look like the formula %j are in the format of text, so that editing them makes none, and wrap as all words do',
    async (text) => {
      const sheet = await written(['进展', 'text', text], ['说明', 'text', '按月填报'])
      const cell = cellIn(sheet, '进展', 1)
      expect(cell.numFmt).toBe('@')
      expect(cell.alignment).toEqual(cellIn(sheet, '说明', 1).alignment)
      expect(cellIn(sheet, '说明', 1).numFmt).not.toBe('@')
    },
  )

  test('that look like a formula are in the format of text above the columns too', async () => {
    const list = { ...listOf([['进展', 'text', '无']]), title: '=1+1镇', notes: ['@A1：按月'] }
    const sheet = await readSheet(await workbookOf(list))
    for (const row of [1, 2]) expect(sheet.getRow(row).getCell(1).numFmt).toBe('@')
  })

  test.each(['#N/A', '#REF!'])('that read like the error %s are words', async (text) => {
    const file = await workbookOf(listOf([['进展', 'text', text]]))
    expect(cellIn(await readSheet(file), '进展', 1).value).toEqual({ richText: [{ text }] })
    expect((await readXlsx(file)).sheets[0]?.rows[4]).toEqual([text])
  })

  test("with characters that XML forbids don't break the file", async () => {
    const cell = cellIn(await written(['进展', 'text', '甲\u0001\ufffe\uffff乙\ud800丙']), '进展', 1)
    expect(cell.value).toBe('甲\u0001乙\ufffd丙')
  })

  test('longer than Excel takes are cut', async () => {
    const cell = cellIn(await written(['进展', 'text', '长'.repeat(40_000)]), '进展', 1)
    expect(String(cell.value)).toHaveLength(32_767)
  })
})

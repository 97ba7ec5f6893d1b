import ExcelJS from 'exceljs'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'

import { type FileRefusal, MOST_PACKED } from '@/lib/domain/workbook/refusals'
import { repack } from '@/lib/office/container/repack'
import { unpack } from '@/lib/office/container/unpack'
import { readWorkbook } from '@/lib/office/reading/workbook'

import { zipOf } from '../../support/zip'

const TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
const types = { name: '[Content_Types].xml', content: TYPES }

/** An archive that looks like a workbook by its names. */
const archive = (...files: Parameters<typeof zipOf>[0]) =>
  zipOf([types, { name: 'xl/workbook.xml', content: '<workbook/>' }, ...files])

const good = () =>
  writeXlsx({
    sheets: [
      {
        name: '任务分解表',
        rows: [
          ['目标任务', '目标值'],
          ['整治', 25],
        ],
      },
    ],
  })

const refusalOf = async (bytes: Uint8Array) => {
  const read = await readWorkbook(bytes)
  return read.ok ? null : read.refusal
}

async function sheetOf(fill: (sheet: ExcelJS.Worksheet) => void) {
  const workbook = new ExcelJS.Workbook()
  fill(workbook.addWorksheet('表'))
  const read = await readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()))
  const [sheet] = read.ok ? read.value.sheets : []
  if (!sheet) throw new Error('the workbook was not read')
  return sheet
}

describe('what is not read', () => {
  const ole2 = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])
  const encrypted = Buffer.concat([ole2, Buffer.from('EncryptedPackage', 'utf16le')])
  const files: [string, FileRefusal, () => Uint8Array | Promise<Uint8Array>][] = [
    ['nothing at all', 'corrupt', () => new Uint8Array(0)],
    ['what is no archive', 'corrupt', () => Buffer.from('序号,目标任务\n1,整治')],
    ['a file of which the end is missing', 'corrupt', async () => (await good()).slice(0, -300)],
    ['a file of which the start is missing', 'corrupt', async () => (await good()).slice(300)],
    ['a workbook in the format before 2007', 'old format', () => ole2],
    ['a workbook with a password', 'password', () => encrypted],
    [
      'an archive with an encrypted part',
      'password',
      () => archive({ name: 'xl/styles.xml', content: 'x', isEncrypted: true }),
    ],
    ['a workbook with macros', 'macros', () => archive({ name: 'xl/vbaProject.bin', content: 'x' })],
    ['macros under another name', 'macros', () => archive({ name: 'xl/VBAProject2.BIN', content: 'x' })],
    ['macros of Excel 4', 'macros', () => archive({ name: 'xl/macrosheets/sheet1.xml', content: 'x' })],
    [
      'what says of itself that it may hold macros',
      'macros',
      () =>
        zipOf([
          { name: '[Content_Types].xml', content: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' },
          { name: 'xl/workbook.xml', content: '<workbook/>' },
        ]),
    ],
    ['over 10 MB', 'too large', () => new Uint8Array(MOST_PACKED + 1)],
    [
      'what unpacks to over 50 MB',
      'unpacks too large',
      () => archive({ name: 'xl/styles.xml', content: 'x', claimed: 60_000_000 }),
    ],
    [
      'what unpacks to over 50 MB in many parts',
      'unpacks too large',
      () => archive(...[1, 2, 3].map((at) => ({ name: `${at}`, content: 'x', claimed: 20_000_000 }))),
    ],
    [
      'what is packed over a hundred times smaller',
      'packed too densely',
      () => archive({ name: 'xl/styles.xml', content: ' '.repeat(5_000_000) }),
    ],
    [
      'over 200 parts',
      'too many parts',
      () => archive(...Array.from({ length: 200 }, (_, at) => ({ name: `xl/${at}`, content: '' }))),
    ],
    [
      'what unpacks to more than its directory says',
      'corrupt',
      () => archive({ name: 'xl/styles.xml', content: ' '.repeat(20_000_000), claimed: 1000 }),
    ],
    [
      'what unpacks to something where its directory says nothing',
      'corrupt',
      () => archive({ name: 'xl/styles.xml', content: ' '.repeat(20_000_000), claimed: 0 }),
    ],
    ['two parts of one name', 'corrupt', () => archive({ name: 'xl/workbook.xml', content: '<workbook/>' })],
    ['an archive of something else', 'no workbook', () => zipOf([types, { name: 'a.txt', content: '甲' }])],
    ['a workbook that is none inside', 'corrupt', () => archive()],
  ]

  test.each(files)('%s is refused: %s', async (_, refusal, file) => {
    expect(await refusalOf(await file())).toBe(refusal)
  })

  test('a sheet of more rows than can be looked through is refused, blank rows not counted', async () => {
    const rows = (count: number) => Array.from({ length: count }, (_, at) => [at % 2 ? null : at])
    const of = (count: number) => writeXlsx({ sheets: [{ name: '表', rows: rows(count) }] })
    expect(await refusalOf(await of(10_002))).toBe('too long')
    expect(await refusalOf(await of(9_999))).toBe(null)
  })

  test('a sheet of more columns than anybody fills is refused', async () => {
    const wide = await writeXlsx({
      sheets: [{ name: '表', rows: [Array.from({ length: 257 }, () => '列')] }],
    })
    expect(await refusalOf(wide)).toBe('too wide')
  })

  test('a workbook too heavy for its thread is refused, and the process goes on', async () => {
    const rows = Array.from({ length: 40_000 }, (_, at) => [`第${at}行`, at, `${at}`])
    const heavy = await writeXlsx({ sheets: [{ name: '表', rows }] })
    const byMemory = await readWorkbook(heavy, { seconds: 20, megabytes: 16 })
    expect(byMemory).toMatchObject({ ok: false, refusal: 'too much to read' })
    const byTime = await readWorkbook(heavy, { seconds: 0.001, megabytes: 512 })
    expect(byTime).toMatchObject({ ok: false, refusal: 'too much to read' })
    expect(await refusalOf(await good())).toBe(null)
  })
})

describe('a workbook that is read', () => {
  test('has its sheets in their order, hidden ones told, and its rows by the numbers Excel shows', async () => {
    const workbook = new ExcelJS.Workbook()
    workbook.addWorksheet('甲').getCell('B3').value = '乙'
    workbook.addWorksheet('藏', { state: 'veryHidden' })
    const read = await readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()))
    expect(read.ok && read.value.sheets).toEqual([
      {
        name: '甲',
        isHidden: false,
        rows: [{ number: 3, cells: [null, { text: '乙', form: 'words' }] }],
        merges: [],
      },
      { name: '藏', isHidden: true, rows: [], merges: [] },
    ])
  })

  test('may have sheets that hold only a chart: they are passed over', async () => {
    const parts = await unpack(
      await writeXlsx({
        sheets: ['任务', '图一', '图二'].map((name) => ({ name, rows: [['整治']] })),
      }),
      () => true,
    )
    if (!parts.ok) throw new Error(parts.refusal)
    for (const chart of ['xl/worksheets/sheet2.xml', 'xl/worksheets/sheet3.xml']) parts.value.delete(chart)
    const read = await readWorkbook(repack(parts.value))
    expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual(['任务'])
  })

  test('tells which cells are joined', async () => {
    const sheet = await sheetOf((made) => {
      made.getCell('A1').value = '2024年度任务分解表'
      made.mergeCells('A1:C2')
    })
    expect(sheet.merges).toEqual([{ top: 1, left: 0, bottom: 2, right: 2 }])
  })

  test.each<[string, ExcelJS.CellValue, string | undefined, string, string]>([
    ['words, without what surrounds them', ' 整治 \n', undefined, '整治', 'words'],
    ['a whole number', 25, undefined, '25', 'number'],
    ['a number of many digits', 123_456_789_012, undefined, '123456789012', 'number'],
    ['a small number', 0.0000001, undefined, '0.0000001', 'number'],
    ['a decimal as it was typed', 0.1 + 0.2, undefined, '0.3', 'number'],
    ['nothing less than nothing', -0, undefined, '0', 'number'],
    ['a percentage by its format', 0.97, '0%', '97', 'percent'],
    ['a percentage with decimals', 0.985, '0.0%', '98.5', 'percent'],
    ['a number behind which a sign only stands', 97, '0"%"', '97', 'number'],
    ['a percentage in words', '97%', undefined, '97%', 'words'],
    ['a number in words', '007', '@', '007', 'words'],
    ['a day', new Date('2024-10-31T00:00:00Z'), 'yyyy-mm-dd', '2024-10-31', 'day'],
    [
      'a day as a Chinese Excel shows it',
      new Date('2024-06-30T00:00:00Z'),
      'yyyy"年"m"月"d"日"',
      '2024-06-30',
      'day',
    ],
    ['the leap day', new Date('2024-02-29T00:00:00Z'), 'yyyy/m/d', '2024-02-29', 'day'],
    ['what a formula came to', { formula: '12+13', result: 25 }, undefined, '25', 'number'],
    ['words a formula came to', { formula: '"a"&"b"', result: 'ab' }, undefined, 'ab', 'words'],
    ['a formula that came to nothing', { error: '#REF!' }, undefined, '#REF!', 'error'],
    ['words of several looks', { richText: [{ text: '整' }, { text: '治' }] }, undefined, '整治', 'words'],
    ['a box that is ticked', true, undefined, '是', 'words'],
  ])('reads %s', async (_, value, numFmt, text, form) => {
    const sheet = await sheetOf((made) => {
      const cell = made.getCell('A1')
      cell.value = value
      if (numFmt) cell.numFmt = numFmt
    })
    expect(sheet.rows[0]?.cells[0]).toEqual({ text, form })
  })

  test('leaves out pictures, remarks and what only Excel shows', async () => {
    const workbook = new ExcelJS.Workbook()
    const sheet = workbook.addWorksheet('表')
    sheet.getCell('A1').value = '整治'
    sheet.getCell('A1').note = '批注'
    const pixel =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
    sheet.addImage(workbook.addImage({ base64: pixel, extension: 'png' }), 'B2:C3')
    const read = await readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()))
    expect(read.ok && read.value.sheets[0]?.rows).toEqual([
      { number: 1, cells: [{ text: '整治', form: 'words' }] },
    ])
  })
})

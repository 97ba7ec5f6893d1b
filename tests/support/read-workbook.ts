import ExcelJS from 'exceljs'

/** The one sheet of an .xlsx file, read by another library than the one that wrote it. */
export async function readSheet(file: Uint8Array): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(Uint8Array.from(file).buffer)
  const [sheet] = workbook.worksheets
  if (!sheet) throw new Error('the workbook has no sheet')
  return sheet
}

/** The number of the row in which the columns are named. */
export const headerOf = (sheet: ExcelJS.Worksheet): number => {
  const [view] = sheet.views
  return view?.state === 'frozen' ? (view.ySplit ?? 0) : 0
}

/** A cell by the heading of its column and its place among the rows below, counted from 1. */
export function cellIn(sheet: ExcelJS.Worksheet, heading: string, row: number): ExcelJS.Cell {
  const header = headerOf(sheet)
  const headings = sheet.getRow(header).values as unknown[]
  const column = headings.indexOf(heading)
  if (column < 1) throw new Error(`no column is called ${heading}: ${headings}`)
  return sheet.getRow(header + row).getCell(column)
}

/** What stands in the rows above the columns. */
export const notesOf = (sheet: ExcelJS.Worksheet): string[] =>
  Array.from({ length: headerOf(sheet) - 1 }, (_, index) => sheet.getRow(index + 1).getCell(1).text)

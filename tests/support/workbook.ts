import ExcelJS from 'exceljs'

/** An Excel file of these rows, written by another library than the one that reads it. */
export async function aWorkbook(rows: string[][]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  workbook.addWorksheet('分解表').addRows(rows)
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

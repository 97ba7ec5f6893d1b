import ExcelJS from 'exceljs'

/** A sheet of ours as somebody fills it in elsewhere: by the title of a row, what stands under which heading. */
export async function filledWorkbook(
  file: Buffer,
  filled: Record<string, Record<string, string | number>>,
): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(file as never)
  const sheet = workbook.worksheets[0]
  if (!sheet) throw new Error('the file has no sheet')
  const header = rowWith(sheet, '目标任务')
  for (const [title, cells] of Object.entries(filled)) {
    const row = sheet.getRow(rowWith(sheet, title))
    for (const [heading, value] of Object.entries(cells)) {
      row.getCell(columnWith(sheet.getRow(header), heading)).value = value
    }
  }
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

function rowWith(sheet: ExcelJS.Worksheet, title: string): number {
  let found = 0
  sheet.eachRow((row, number) => {
    if (found === 0 && row.getCell(2).text === title) found = number
  })
  if (found === 0) throw new Error(`no row ${title}`)
  return found
}

function columnWith(header: ExcelJS.Row, heading: string): number {
  let found = 0
  header.eachCell((cell, number) => {
    if (cell.text === heading) found = number
  })
  if (found === 0) throw new Error(`no column ${heading}`)
  return found
}

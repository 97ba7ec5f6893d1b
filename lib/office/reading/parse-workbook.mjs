/**
 * The thread in which a workbook is parsed, so that one too heavy ends alone. It is started from the file as it is
 * here, without a build. What it answers is told in parse.ts.
 */
import { parentPort, workerData } from 'node:worker_threads'

import { readXlsx } from 'hucre/xlsx'

const { bytes, mostRows, mostColumns } = workerData

parentPort.postMessage((await sheetsIn(new Set())).map(told))

/** The sheets of cells: one that holds only a chart has no cells, and hucre stops at it. */
async function sheetsIn(charts) {
  try {
    const { sheets } = await readXlsx(bytes, { readStyles: true, sheets: ({ name }) => !charts.has(name) })
    return sheets
  } catch (error) {
    const [, name] = /missing worksheet file for sheet "(.*)"$/s.exec(error.message) ?? []
    if (name === undefined || charts.has(name)) throw error
    return sheetsIn(charts.add(name))
  }
}

function told({ name, rows, cells, merges, hidden, veryHidden }) {
  const filled = rows.flatMap((row, index) => {
    const length = row.findLastIndex((value) => value !== null && value !== '') + 1
    return length > 0 ? [{ number: index + 1, row: row.slice(0, length) }] : []
  })
  const isTooWide = filled.some(({ row }) => row.length > mostColumns)
  const isTooLong = filled.length > mostRows
  return {
    name,
    isHidden: Boolean(hidden || veryHidden),
    isTooWide,
    isTooLong,
    rows: isTooWide || isTooLong ? [] : filled.map((row) => withForms(row, cells)),
    merges: merges ?? [],
  }
}

function withForms({ number, row }, cells) {
  return {
    number,
    cells: row.map((value, column) => {
      if (value === null) return null
      const { type, style } = cells?.get(`${number - 1},${column}`) ?? {}
      const format = typeof value === 'number' ? style?.numFmt : undefined
      return { value, isError: type === 'error', format }
    }),
  }
}

import { areOpen } from '../entry/questions'
import { ok, type Result, refuse } from '../result'
import type { ReportImport } from './draft'
import type { ReportLine } from './report-line'

export type ImportRefusal = 'rows wrong' | 'rows changed' | 'rows to confirm' | 'nothing to import'

/** A line with all that its report needs. */
export type Reportable = ReportLine & { draft: NonNullable<ReportLine['draft']> }

/**
 * The chosen lines, ready to be stored, or why none is: one of them can't be, its goal was reported on since the page was
 * drawn, or a question is still open. `about` tells the rows.
 */
export function decideImport(
  lines: readonly ReportLine[],
  { rows, confirmed, seen }: Omit<ReportImport, 'draftId'>,
): Result<Reportable[], ImportRefusal> {
  const chosen = lines.filter(({ number }) => rows.includes(number))
  const wrong = chosen.filter(({ status }) => status === 'wrong')
  if (wrong.length > 0) return refuse('rows wrong', numbersOf(wrong))
  const reportable = chosen.filter((line): line is Reportable => line.draft !== null)
  if (reportable.length === 0) return refuse('nothing to import')
  const textsOf = (sent: ReportImport['seen'], line: ReportLine) =>
    sent.filter(({ row }) => row === line.number).map(({ text }) => text)
  const changed = reportable.filter((line) => !textsOf(seen, line).includes(line.seen))
  if (changed.length > 0) return refuse('rows changed', numbersOf(changed))
  const open = reportable.filter((line) => areOpen(line.questions, textsOf(confirmed, line)))
  return open.length > 0 ? refuse('rows to confirm', numbersOf(open)) : ok(reportable)
}

const numbersOf = (lines: readonly ReportLine[]) => lines.map(({ number }) => number).join('、')

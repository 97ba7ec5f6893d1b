import { partsOf } from '../plan-text/parts'

/** How many lines at the beginning of a document are before its plan: last year's summary, where it has one. */
export function summaryLinesOf(text: string): number {
  const { summary, plan } = partsOf(text)
  if (!summary || !plan || plan.start < summary.end) return 0
  return text.slice(0, plan.start).split('\n').length - 1
}

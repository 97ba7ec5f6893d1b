import { amountText } from '../amount/amount'
import { dayOf } from '../day'
import { dayInWords, yearOf } from '../day-words'
import type { CurveTerms } from './line'
import { lineOf } from './line'

/** An amount of a line as people read it: to two decimals, where a bend of a revision has more. */
export const lineAmount = (text: string): string => String(Math.round(Number(text) * 100) / 100)

/** The line as a sentence, for who does not see it: 3月31日6家，6月30日12家，12月31日25家。 */
export function lineInWords(terms: CurveTerms): string {
  const corners = lineOf(terms).filter(({ day }) => dayOf(day) >= terms.start)
  const told = corners.map(
    ({ day, amount }) =>
      `${dayInWords(dayOf(day), yearOf(terms.start))}${lineAmount(amountText(amount))}${terms.unit ?? ''}`,
  )
  return told.length === 0 ? '没有序时进度线。' : `序时进度：${told.join('，')}。`
}

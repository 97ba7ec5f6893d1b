import { type Day, monthEndOf } from '../day'
import { dayInWords, yearOf } from '../day-words'
import { type LightChange, turnCountsOf } from './changes'
import { turnWords } from './turns'

/** The day compared with: `9月底` for a month's end, else the day. */
export function sinceWords(since: Day, asOf: Day): string {
  if (since !== monthEndOf(since)) return dayInWords(since, yearOf(asOf))
  const [year, month] = since.split('-').map(Number)
  return `${year === yearOf(asOf) ? '' : `${year}年`}${month}月底`
}

/** What changed since a day, in a few words: `较9月底好转2项、转差1项`, or `较9月底没有变化`. */
export function changesInWords(changes: readonly LightChange[], since: Day, asOf: Day): string {
  const counts = turnCountsOf(changes)
  const told = (['better', 'worse', 'lit', 'unlit'] as const).filter((turn) => counts[turn] > 0)
  const turned = told.map((turn) => `${turnWords[turn]}${counts[turn]}项`).join('、')
  return `较${sinceWords(since, asOf)}${turned || '没有变化'}`
}

import { type Day, isDay, isWithinReason, monthEndOf } from '../day'

/** Reads a day as sheets tell it: 2024/6/30, 6月30日, 6月底前, 三季度, 年底; null for what names no day of a year. */
export function readDay(typed: string, year: number): Day | null {
  const text = typed.normalize('NFKC').replace(/\s+/g, '')
  const day = [byNumbers, byMonth, byQuarter, byWord].reduce<Day | null>(
    (found, read) => found ?? read(text, year),
    null,
  )
  return day !== null && isDay(day) && isWithinReason(day) ? day : null
}

const two = (digits: string) => digits.padStart(2, '0')

function byNumbers(text: string): Day | null {
  const found = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(前|之前|底)?$/.exec(text)
  return found && `${found[1]}-${two(found[2] ?? '')}-${two(found[3] ?? '')}`
}

function byMonth(text: string, year: number): Day | null {
  const found = /^(?:(\d{4})[年/.-])?(\d{1,2})(?:月(?:(\d{1,2})日)?)?(?:底|末|份)?(?:前|之前)?$/.exec(text)
  if (!found || (!text.includes('月') && found[1] === undefined)) return null
  const month = `${found[1] ?? year}-${two(found[2] ?? '')}`
  if (found[3] !== undefined) return `${month}-${two(found[3])}`
  return isDay(`${month}-01`) ? monthEndOf(`${month}-01`) : null
}

const QUARTERS = ['一', '二', '三', '四']

function byQuarter(text: string, year: number): Day | null {
  const found = /^(?:(\d{4})年)?第?([一二三四1-4])季度?(?:底|末)?(?:前|之前)?$/.exec(text)
  if (!found) return null
  const quarter = QUARTERS.indexOf(found[2] ?? '') + 1 || Number(found[2])
  return monthEndOf(`${found[1] ?? year}-${two(`${quarter * 3}`)}-01`)
}

function byWord(text: string, year: number): Day | null {
  if (/^(上半年|年中|半年)(底|末)?(前|之前)?$/.test(text)) return `${year}-06-30`
  const found = /^(?:(\d{4})年?)?(年底|年末|底|全年|年内|全年度|长期|持续推进|下半年)?(前|之前)?$/.exec(text)
  return found && (found[1] || found[2]) ? `${found[1] ?? year}-12-31` : null
}

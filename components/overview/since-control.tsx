import { DayControl } from '@/components/shell/day-control'
import { monthEndsOf } from '@/lib/domain/as-of'
import { addDays, type Day } from '@/lib/domain/day'
import { dayInWords, yearOf } from '@/lib/domain/day-words'

export type SinceControlProps = {
  since: Day
  asOf: Day
  year: number
  path: string
  keep: [name: string, value: string][]
}

/** The earlier day that the lights are compared with, and the way to another one. */
export function SinceControl({ since, asOf, year, path, keep }: SinceControlProps) {
  return (
    <DayControl
      name="since"
      label={`较 ${dayInWords(since, yearOf(asOf))}`}
      day={since}
      near={[{ label: '一周前', day: addDays(asOf, -7) }]}
      monthEnds={{
        title: '与哪个月底比',
        choices: monthEndsOf(year, addDays(asOf, -1)).map(({ month, day }) => ({
          label: `${month}月底`,
          day,
        })),
      }}
      question="与哪一天比"
      path={path}
      keep={keep}
      edge="right"
      last={addDays(asOf, -1)}
    />
  )
}

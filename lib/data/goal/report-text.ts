import 'server-only'

import type { Report } from '@/lib/domain/goal/goal'

/** How a report without a value is written. */
export const NOTHING = '-'

const ZONE = '+00 '

/**
 * The reports of a goal from the text PostgreSQL makes of them, `2024-03-31 2024-04-01 01:30:00.25+00 12.5` and the
 * parts of a rate, between commas: a plan has thousands, and as JSON they would cost twice as much there.
 */
export const reportsFrom = (text: string | null): Report[] => text?.split(',').map(reportFrom) ?? []

/** Days and hours stand where they always do; of a second, what is zero at the end is left out. */
function reportFrom(text: string): Report {
  const zone = text.indexOf(ZONE)
  const [value = NOTHING, numerator, denominator] = text.slice(zone + ZONE.length).split(' ')
  const milliseconds = text.slice(31, zone).padEnd(3, '0').slice(0, 3)
  const report = {
    on: text.slice(0, 10),
    value: value === NOTHING ? null : value,
    recordedAt: `${text.slice(11, 21)}T${text.slice(22, 30)}.${milliseconds}Z`,
  }
  return numerator === undefined || denominator === undefined
    ? report
    : { ...report, parts: { numerator, denominator } }
}

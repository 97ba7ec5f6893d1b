import { addDays, type Day, monthEndOf } from '../day'
import { dayAt } from '../day-words'

/** How many days of the next month there are to report on a month. */
const DAYS_TO_REPORT = 5

/**
 * Whether a report came late (补报): recorded after the 5th of the month that follows the one it is dated in. Town
 * offices report on a month by the 5th of the next. `recordedAt` is an ISO instant, read where the town is.
 */
export const isLateReport = ({ on, recordedAt }: { on: Day; recordedAt: string }): boolean =>
  dayAt(recordedAt) > addDays(monthEndOf(on), DAYS_TO_REPORT)

import { addDays, type Day } from '../day'
import { dayAt } from '../day-words'
import { ok, type Result, refuse } from '../result'

/** A backup every night at a time of day where the town is, such as 02:30, of which so many are kept in the folder. */
export type Nightly = { folder: string; at: string; keep: number }

type Settings = { readonly [name: string]: string | undefined }

/** What the settings ask for; null where no folder is named, which is off. */
export function nightlyFrom(settings: Settings): Result<Nightly | null, 'no time' | 'no number'> {
  const { BACKUP_FOLDER: folder, BACKUP_AT, BACKUP_KEEP } = settings
  const [at, keep] = [BACKUP_AT || '02:30', BACKUP_KEEP || '14']
  if (!folder) return ok(null)
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(at)) return refuse('no time', at)
  if (!/^[1-9]\d{0,3}$/.test(keep)) return refuse('no number', keep)
  return ok({ folder, at, keep: Number(keep) })
}

/** The last instant at which a backup was due, in whatever zone the machine is. */
export function lastDue({ at }: Pick<Nightly, 'at'>, now: Date): Date {
  const today = dayAt(now.toISOString())
  const due = instantOf(today, at)
  return due <= now ? due : instantOf(addDays(today, -1), at)
}

/** China has one time, eight hours ahead, and no summer time. */
const instantOf = (day: Day, at: string) => new Date(`${day}T${at}:00+08:00`)

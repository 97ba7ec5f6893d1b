/** How backing up goes, as noted by the backups themselves. Instants are ISO. */
export type BackupStanding = {
  /** The last that was found whole. */
  lastGood: { at: string; file: string; bytes: number } | null
  /** The last that failed, where none was good since. */
  failed: { at: string; reason: string } | null
}

export type BackupTrouble = 'failed' | 'old' | 'never'

const TWO_DAYS = 2 * 86_400_000

/** What an admin has to be warned of at an instant; null where a good backup is there, and not old. */
export function troubleOf({ lastGood, failed }: BackupStanding, now: Date): BackupTrouble | null {
  if (failed) return 'failed'
  if (!lastGood) return 'never'
  return now.getTime() - Date.parse(lastGood.at) > TWO_DAYS ? 'old' : null
}

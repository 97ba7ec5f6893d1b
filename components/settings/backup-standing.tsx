import type { BackupStanding as Standing } from '@/lib/domain/backup/backup'
import type { Nightly } from '@/lib/domain/backup/nightly'
import { lastGoodInWords, nightlyInWords, troubleInWords } from '@/lib/domain/backup/words'

type BackupStandingProps = { standing: Standing; nightly: Nightly | null; now: Date }

/** Whether what is stored could be brought back, and from where. */
export function BackupStanding({ standing, nightly, now }: BackupStandingProps) {
  const [trouble, lastGood] = [troubleInWords(standing, now), lastGoodInWords(standing, now)]
  return (
    <div className="space-y-1 [overflow-wrap:anywhere]">
      {trouble && <p className="text-red">{trouble}</p>}
      {lastGood && <p>{lastGood}</p>}
      <p className="text-muted">{nightlyInWords(nightly)}</p>
    </div>
  )
}

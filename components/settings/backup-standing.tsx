import type { BackupStanding as Standing } from '@/lib/domain/backup/backup'
import type { Nightly } from '@/lib/domain/backup/nightly'
import { lastGoodInWords, nightlyInWords, troubleInWords } from '@/lib/domain/backup/words'

type BackupStandingProps = { standing: Standing; nightly: Nightly | null; now: Date }

/** Whether what is stored could be brought back, and from where. */
export function BackupStanding({ standing, nightly, now }: BackupStandingProps) {
  const [trouble, lastGood] = [troubleInWords(standing, now), lastGoodInWords(standing, now)]
  return (
    <>
      {trouble && <p className="text-red">{trouble}</p>}
      {lastGood && <p className="[overflow-wrap:anywhere]">{lastGood}</p>}
      <p className="mt-1 text-muted [overflow-wrap:anywhere]">{nightlyInWords(nightly)}</p>
    </>
  )
}

import { wordButton } from '@/components/ui/word-button'
import type { RevisableGoal } from '@/lib/domain/curve/revisable'
import { lineInWords } from '@/lib/domain/curve/words'

type CurveMeanwhileProps = {
  /** The goal as it is now. */
  goal: RevisableGoal
  takeStored: () => void
  keepTyped: () => void
}

/** The curve that stands there now that somebody else changed it, and which to go on from. */
export const CurveMeanwhile = ({ goal, takeStored, keepTyped }: CurveMeanwhileProps) => (
  <div role="alert" className="rounded-md border border-line bg-surface px-3 py-2">
    <p>您打开之后，有人改过这个目标或它的季度目标。现在是：</p>
    <p className="my-1.5 text-muted">{lineInWords(goal)}</p>
    <span className="flex flex-wrap gap-x-4">
      <button type="button" onClick={takeStored} className={wordButton}>
        改用现在的
      </button>
      <button type="button" onClick={keepTyped} className={wordButton}>
        保留我填的，再保存
      </button>
    </span>
  </div>
)

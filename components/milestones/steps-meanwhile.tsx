import { wordButton } from '@/components/ui/word-button'
import { dayInWords } from '@/lib/domain/day-words'

import type { EditedStep } from './use-step-rows'

type StepsMeanwhileProps = {
  steps: readonly EditedStep[]
  rows: readonly EditedStep[]
  startFrom: (rows: readonly EditedStep[]) => void
}

/** What stands there now that somebody else changed the steps, and which to go on from. */
export function StepsMeanwhile({ steps, rows, startFrom }: StepsMeanwhileProps) {
  const isThere = ({ id }: EditedStep) => steps.some((step) => step.id === id)
  const own = rows.map((row) => (isThere(row) ? row : { ...row, id: null, doneOn: null }))
  return (
    <div role="alert" className="rounded-md border border-line bg-surface px-3 py-2">
      <p>您打开之后，有人改过节点。现在是：</p>
      <ol className="my-1.5 list-inside list-decimal text-muted">
        {steps.map(({ id, title, weight, due }) => (
          <li key={id} className="break-words">
            {title}（{dayInWords(due)}，权重{weight}）
          </li>
        ))}
      </ol>
      <span className="flex flex-wrap gap-x-4">
        <button type="button" onClick={() => startFrom(steps)} className={wordButton}>
          改用现在的
        </button>
        <button type="button" onClick={() => startFrom(own)} className={wordButton}>
          保留我填的，再保存
        </button>
      </span>
    </div>
  )
}

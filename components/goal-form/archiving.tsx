'use client'

import { ConfirmForm } from '@/components/forms/confirm-form'
import { DialogButton } from '@/components/ui/dialog-button'
import type { FormAction } from '@/lib/forms/state'

type ArchivingProps = {
  goalId: string
  isArchived: boolean
  archiveGoal: FormAction
  restoreGoal: FormAction
}

/** Takes a goal out of the lists, and back into them. Nothing is lost either way. */
export function Archiving({ goalId, isArchived, archiveGoal, restoreGoal }: ArchivingProps) {
  const word = isArchived ? '恢复' : '归档'
  const meaning = isArchived
    ? '恢复后重新列出，计入统计，可以继续填报。'
    : '归档后不再列出，也不计入统计；填报记录保留，可随时恢复。'
  return (
    <section aria-labelledby="archiving" className="mt-10 max-w-3xl border-t border-line pt-4">
      <h2 id="archiving">{word}</h2>
      <p className="mt-1 mb-2 text-muted">{meaning}</p>
      <DialogButton label={`${word}这个目标`} title={`${word}这个目标`}>
        {(leave) => (
          <ConfirmForm
            action={isArchived ? restoreGoal : archiveGoal}
            fields={{ goalId }}
            confirm={word}
            leave={leave}
          >
            {meaning}
          </ConfirmForm>
        )}
      </DialogButton>
    </section>
  )
}

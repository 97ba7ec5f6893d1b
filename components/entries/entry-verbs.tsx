'use client'

import { DialogButton } from '@/components/ui/dialog-button'
import { quietButton } from '@/components/ui/quiet-button'
import type { EntrySheet } from '@/lib/domain/reporting/entry-sheet'
import type { FormAction } from '@/lib/forms/state'

import { type Correctable, CorrectionForm } from './correction-form'
import { ReasonForm } from './reason-form'

export type VerbActions = { voidEntry: FormAction; correctEntry: FormAction }

/** What the verbs of all entries of a goal have in common. */
export type VerbsOfGoal = VerbActions & { sheet: EntrySheet }

type EntryVerbsProps = VerbsOfGoal & { entry: Correctable; about: string }

const verb = `${quietButton} h-fit text-xs pointer-coarse:min-w-11`

/** Corrects or voids an entry, with a reason. What it said stays in the record, struck through. */
export function EntryVerbs({ entry, about, sheet, correctEntry, voidEntry }: EntryVerbsProps) {
  return (
    <span className="order-last col-end-[-1] flex h-fit gap-2.5 md:order-none md:pt-px">
      <DialogButton label="更正" about={about} title={`更正 ${about}`} className={verb}>
        {(leave) => <CorrectionForm entry={entry} sheet={sheet} correctEntry={correctEntry} leave={leave} />}
      </DialogButton>
      <DialogButton label="作废" about={about} title={`作废 ${about}`} className={verb}>
        {(leave) => (
          <ReasonForm
            action={voidEntry}
            fields={{ entryId: entry.id }}
            label="作废原因"
            confirm="作废"
            leave={leave}
          >
            这一条会留在填报记录里，划线标出，不再计数。
          </ReasonForm>
        )}
      </DialogButton>
    </span>
  )
}

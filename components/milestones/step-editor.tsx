'use client'

import { useEffect, useRef, useState } from 'react'

import { CancelButton } from '@/components/forms/cancel-button'
import { ignoreComposing } from '@/components/forms/composing'
import { Field } from '@/components/forms/field'
import { FormMessage } from '@/components/forms/form-message'
import { lastSaid } from '@/components/forms/labelled'
import { SubmitButton } from '@/components/forms/submit-button'
import { useAnsweredAction } from '@/components/forms/use-answered-action'
import type { Day } from '@/lib/domain/day'
import { isRescheduled } from '@/lib/domain/milestone/reschedule'
import type { FormAction } from '@/lib/forms/state'

import { StepRows } from './step-rows'
import { StepsMeanwhile } from './steps-meanwhile'
import { type EditedStep, useStepRows } from './use-step-rows'

export type StepEditing = {
  goalId: string
  /** The steps as they are now, and their fingerprint. */
  steps: readonly EditedStep[]
  version: string
  /** The last day of the goal's period. */
  due: Day
  isUnderWay: boolean
  changeMilestones: FormAction
}

type StepEditorProps = StepEditing & { leave: () => void }

/** The steps of a goal as a form. What it started from goes along, so that nobody's change is overwritten unseen. */
export function StepEditor({ goalId, steps, version, due, leave, ...editing }: StepEditorProps) {
  const table = useStepRows(steps, due)
  const [basis, setBasis] = useState({ steps, version })
  const form = useRef<HTMLFormElement>(null)
  const [state, submit, pending] = useAnsweredAction(editing.changeMilestones, leave)
  useEffect(() => form.current?.focus(), [])
  const startFrom = (rows: readonly EditedStep[]) => {
    table.restart(rows)
    setBasis({ steps, version })
  }
  const needsReason = editing.isUnderWay && isRescheduled(basis.steps, table.rows)
  return (
    <form
      ref={form}
      action={submit}
      onKeyDown={ignoreComposing}
      tabIndex={-1}
      aria-labelledby="steps"
      className="grid gap-3 outline-none"
    >
      <input type="hidden" name="goalId" value={goalId} />
      <input type="hidden" name="version" value={basis.version} />
      <StepRows table={table} state={state} />
      {(needsReason || lastSaid(state, 'reason').errors) && (
        <Field name="reason" label="改期或删除原因" maxLength={200} autoComplete="off" state={state} />
      )}
      {version !== basis.version && <StepsMeanwhile steps={steps} rows={table.rows} startFrom={startFrom} />}
      <FormMessage state={state} />
      <span className="flex items-center gap-3">
        <SubmitButton pending={pending}>保存</SubmitButton>
        <CancelButton leave={leave} />
      </span>
    </form>
  )
}

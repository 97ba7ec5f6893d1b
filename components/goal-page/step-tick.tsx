'use client'

import { useState } from 'react'
import { toast } from 'sonner'

import { FormMessage } from '@/components/forms/form-message'
import { lastSaid } from '@/components/forms/labelled'
import { useFormAction } from '@/components/forms/use-form-action'
import { wordButton } from '@/components/ui/word-button'
import type { Day } from '@/lib/domain/day'
import type { FormAction } from '@/lib/forms/state'

type StepTickProps = {
  goalId: string
  milestone: { id: string; title: string }
  asOf: Day
  today: Day
  /** The step whose turn it is shows its day field at once; the others in one click. */
  isOpen: boolean
  tickMilestone: FormAction
}

/** Ticks a step with the day it was done, which starts as the day one looks from. */
export function StepTick({ isOpen, ...step }: StepTickProps) {
  const [opened, setOpened] = useState(false)
  if (isOpen || opened) return <TickForm {...step} isFocused={opened && !isOpen} />
  return (
    <button
      type="button"
      onClick={() => setOpened(true)}
      className={`${wordButton} col-start-2 w-fit md:col-start-5 md:row-start-1 md:justify-self-end text-xs`}
      aria-label={`${step.milestone.title}：标为完成`}
    >
      标为完成
    </button>
  )
}

type TickFormProps = Omit<StepTickProps, 'isOpen'> & { isFocused: boolean }

function TickForm({ goalId, milestone, asOf, today, isFocused, tickMilestone }: TickFormProps) {
  const [state, submit, pending] = useFormAction(async (previous, form) => {
    const answer = await tickMilestone(previous, form)
    if (answer.status === 'saved') toast(`${answer.message} ${answer.at}`)
    return answer
  })
  const { errors, typed } = lastSaid(state, 'doneOn')
  return (
    <form action={submit} className="col-start-2 flex flex-wrap items-center gap-2 md:col-end-6">
      <input type="hidden" name="goalId" value={goalId} />
      <input type="hidden" name="milestoneId" value={milestone.id} />
      <input
        type="date"
        name="doneOn"
        defaultValue={typed?.[0] ?? asOf}
        max={today}
        required
        // biome-ignore lint/a11y/noAutofocus: the field is what the button just pressed was to open
        autoFocus={isFocused}
        aria-label={`${milestone.title}：完成日期`}
        aria-invalid={Boolean(errors)}
        className={`input w-40 bg-canvas ${errors ? 'input-error' : 'border-faint'}`}
      />
      <button type="submit" disabled={pending} className="btn border-line bg-surface text-accent">
        {pending ? '保存中…' : '标为完成'}
      </button>
      {errors && <span className="text-xs text-red">{errors.join(' ')}</span>}
      {!errors && state.status === 'rejected' && <FormMessage state={state} />}
    </form>
  )
}

import { FormMessage } from '@/components/forms/form-message'
import { lastSaid } from '@/components/forms/labelled'
import type { Day } from '@/lib/domain/day'
import { type FormState, idle } from '@/lib/forms/state'

type TickFieldsProps = {
  goalId: string
  milestone: { id: string; title: string }
  asOf: Day
  today?: Day
  isFocused?: boolean
  state: FormState
}

/** What ticking a step sends: which one, and the day it was done, which starts as the day one looks from. */
export function TickFields({ goalId, milestone, asOf, today, isFocused, state }: TickFieldsProps) {
  const { errors, typed } = lastSaid(state, 'doneOn')
  return (
    <>
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
    </>
  )
}

/** Why the step was not ticked. */
export function TickRefusal({ state }: { state: FormState }) {
  const { errors } = lastSaid(state, 'doneOn')
  return (
    <>
      {errors && <span className="text-xs text-red">{errors.join(' ')}</span>}
      <FormMessage state={errors || state.status !== 'rejected' ? idle : state} />
    </>
  )
}

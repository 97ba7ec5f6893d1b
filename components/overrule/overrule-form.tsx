'use client'

import { CancelButton } from '@/components/forms/cancel-button'
import { ignoreComposing } from '@/components/forms/composing'
import { FormMessage } from '@/components/forms/form-message'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { useAnsweredAction } from '@/components/forms/use-answered-action'
import { VersionField } from '@/components/forms/version-field'
import type { Day } from '@/lib/domain/day'
import type { Light } from '@/lib/domain/progress/measure'
import type { FormAction } from '@/lib/forms/state'

import { LightChoice } from './light-choice'

type OverruleFormProps = {
  goalId: string
  on: Day
  shown: Light
  /** What the page says of it as the form is opened. */
  stamp: string
  overruleLight: FormAction
  leave: () => void
  /** What will happen, in a sentence or two. */
  children: string
}

/** Another light for a goal, with the reason. */
export function OverruleForm({
  goalId,
  on,
  shown,
  stamp,
  overruleLight,
  leave,
  children,
}: OverruleFormProps) {
  const [state, submit, pending] = useAnsweredAction(overruleLight, leave)
  return (
    <form action={submit} onKeyDown={ignoreComposing} className="grid gap-4">
      <input type="hidden" name="goalId" value={goalId} />
      <input type="hidden" name="on" value={on} />
      <VersionField name="shown" state={state} version={stamp} />
      <LightChoice shown={shown} state={state} />
      <TextArea name="reason" label="原因" maxLength={200} required state={state} />
      <p className="text-muted">{children}</p>
      <FormMessage state={state} />
      <span className="flex justify-end gap-2">
        <CancelButton leave={leave} />
        <SubmitButton pending={pending}>改判</SubmitButton>
      </span>
    </form>
  )
}

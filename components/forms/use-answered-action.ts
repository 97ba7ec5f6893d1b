'use client'

import { toast } from '@/components/ui/toast'
import type { FormAction, FormState } from '@/lib/forms/state'

import { useFormAction } from './use-form-action'

type Saved = Extract<FormState, { status: 'saved' }>

/** An action whose form is left once it is saved; the answer is said at the foot of the page. */
export const useAnsweredAction = (action: FormAction, leave: (answer: Saved) => void) =>
  useFormAction(async (previous, form) => {
    const answer = await action(previous, form)
    if (answer.status === 'saved') {
      toast(`${answer.message} ${answer.at}`)
      leave(answer)
    }
    return answer
  })

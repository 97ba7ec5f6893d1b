'use client'

import { toast } from 'sonner'

import { useFormAction } from '@/components/forms/use-form-action'
import type { FormAction } from '@/lib/forms/state'

/** An action whose form is left once it is saved; the answer is said at the foot of the page. */
export const useAnsweredAction = (action: FormAction, leave: () => void) =>
  useFormAction(async (previous, form) => {
    const answer = await action(previous, form)
    if (answer.status === 'saved') {
      toast(`${answer.message} ${answer.at}`)
      leave()
    }
    return answer
  })

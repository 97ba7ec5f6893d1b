'use client'

import { unstable_isUnrecognizedActionError, unstable_rethrow } from 'next/navigation'
import { useActionState } from 'react'

import { isTooLarge, TOO_LARGE } from '@/lib/forms/size'
import { type FormAction, type FormState, idle, rejected, typedInto } from '@/lib/forms/state'

import { forgetDraft, takeDraft } from './draft/keeper'

const NOT_SENT =
  '没有收到服务器的答复，可能是网络断了。填的内容还在，请稍后再提交一次；若已经存上，不会重复计数。'

const RENEWED = '系统刚刚更新过，这次没有保存。填的内容还在，刷新页面后会自动填回，再提交一次。'

/** A server action as a form uses it: a broken line is an answer too, and so is too much; what was typed stays. */
export function useFormAction(action: FormAction) {
  const guarded = async (previous: FormState, form: FormData): Promise<FormState> => {
    const draft = takeDraft(form)
    if (isTooLarge(form)) return { ...rejected(TOO_LARGE), values: typedInto(form) }
    try {
      const answer = await action(previous, form)
      if (answer.status === 'saved') forgetDraft(draft)
      return answer
    } catch (error) {
      unstable_rethrow(error)
      return { ...refusalFor(error), values: typedInto(form) }
    }
  }
  return useActionState(guarded, idle)
}

function refusalFor(error: unknown) {
  if (unstable_isUnrecognizedActionError(error)) return { ...rejected(RENEWED), way: 'reload' as const }
  // A server that has no room for more says so itself, in a sentence.
  const { message } = error as Error
  return rejected(/^\p{Script=Han}/u.test(message) ? message : NOT_SENT)
}

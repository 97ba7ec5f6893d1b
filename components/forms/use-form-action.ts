'use client'

import { unstable_rethrow } from 'next/navigation'
import { useActionState } from 'react'

import { isTooLarge, TOO_LARGE } from '@/lib/forms/size'
import { type FormAction, type FormState, idle, typedInto } from '@/lib/forms/state'

const NOT_SENT =
  '没有收到服务器的答复，可能是网络断了。填的内容还在，请稍后再提交一次；若已经存上，不会重复计数。'

/** A server action as a form uses it: a broken line is an answer too, and so is too much; what was typed stays. */
export function useFormAction(action: FormAction) {
  const guarded = async (previous: FormState, form: FormData): Promise<FormState> => {
    if (isTooLarge(form)) return kept(TOO_LARGE, form)
    try {
      return await action(previous, form)
    } catch (error) {
      unstable_rethrow(error)
      return kept(NOT_SENT, form)
    }
  }
  return useActionState(guarded, idle)
}

const kept = (message: string, form: FormData): FormState => ({
  status: 'rejected',
  message,
  fields: {},
  values: typedInto(form),
})

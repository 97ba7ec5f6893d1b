'use client'

import { unstable_rethrow } from 'next/navigation'
import { useActionState } from 'react'

import { type FormAction, type FormState, idle, rejected } from '@/lib/forms/state'

const NOT_SENT =
  '没有收到服务器的答复，可能是网络断了。填的内容还在，请稍后再提交一次；若已经存上，不会重复计数。'

/** A server action as a form uses it: a broken line is an answer too, and what was typed stays. */
export function useFormAction(action: FormAction) {
  const guarded = async (previous: FormState, form: FormData): Promise<FormState> => {
    try {
      return await action(previous, form)
    } catch (error) {
      unstable_rethrow(error)
      return { ...rejected(NOT_SENT), values: valuesOf(form) } as FormState
    }
  }
  return useActionState(guarded, idle)
}

function valuesOf(form: FormData): Record<string, string[]> {
  const names = [...new Set(form.keys())].filter((name) => !/password/i.test(name))
  return Object.fromEntries(
    names.map((name) => [name, form.getAll(name).filter((sent) => typeof sent === 'string')]),
  )
}

'use client'

import { useState } from 'react'

import { CancelButton } from '@/components/forms/cancel-button'
import { ignoreComposing } from '@/components/forms/composing'
import { Field } from '@/components/forms/field'
import { FormMessage } from '@/components/forms/form-message'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextToCopy } from '@/components/forms/text-to-copy'
import { useFormAction } from '@/components/forms/use-form-action'
import type { FormAction } from '@/lib/forms/state'

type DisplayLinkFormProps = { newKey: string; action: FormAction; leave: () => void }

/** Makes a lasting link, and then shows its address, this one time. */
export function DisplayLinkForm({ newKey, action, leave }: DisplayLinkFormProps) {
  // Kept while the page refreshes below it, so that the same form sent again is known.
  const [key] = useState(newKey)
  const [state, submit, pending] = useFormAction(action)
  if (state.status === 'saved' && state.once) {
    return (
      <div className="grid gap-4">
        <p role="status">
          {state.message}
          <strong className="font-semibold">地址只显示这一次</strong>
          ，请现在复制，放进那台屏幕的浏览器打开，再按 F11 全屏。谁有这个地址，谁就能看大屏。
        </p>
        <TextToCopy once={state.once} label="地址" />
        <button type="button" className="btn justify-self-end btn-primary" onClick={leave}>
          已复制，关闭
        </button>
      </div>
    )
  }
  return (
    <form action={submit} onKeyDown={ignoreComposing} className="grid gap-4" noValidate>
      <input type="hidden" name="key" value={key} />
      <Field
        name="name"
        label="名称"
        hint="屏幕挂在哪里，例如“一楼大厅”。"
        autoFocus
        autoComplete="off"
        state={state}
      />
      <FormMessage state={state} />
      <span className="flex justify-end gap-2">
        <CancelButton leave={leave} />
        <SubmitButton pending={pending}>新建</SubmitButton>
      </span>
    </form>
  )
}

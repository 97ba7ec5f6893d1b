'use client'

import { FormMessage } from '@/components/forms/form-message'
import { SendButton } from '@/components/forms/send-button'
import { useFormAction } from '@/components/forms/use-form-action'
import { quietButton } from '@/components/ui/quiet-button'
import type { FormAction } from '@/lib/forms/state'

/** 大屏: opens the wall in this tab, for some hours. */
export function WallButton({ openWall }: { openWall: FormAction }) {
  const [state, submit, pending] = useFormAction(openWall)
  return (
    <form action={submit} className="flex flex-wrap items-baseline gap-x-3">
      <FormMessage state={state} />
      <SendButton pending={pending} waiting="正在打开…" className={quietButton}>
        大屏
      </SendButton>
    </form>
  )
}

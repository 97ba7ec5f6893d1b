'use client'

import { ConfirmForm } from '@/components/forms/confirm-form'
import { DialogButton } from '@/components/ui/dialog-button'
import type { FormAction } from '@/lib/forms/state'

type OtherSessionsProps = { others: number; endOtherSessions: FormAction }

/** The way to be signed in nowhere but here. */
export function OtherSessions({ others, endOtherSessions }: OtherSessionsProps) {
  if (others < 1) return <p className="mt-2 text-muted">没有别处的登录。</p>
  return (
    <p className="mt-2">
      <DialogButton
        label="退出其他所有登录"
        title="退出其他所有登录"
        className="btn border-line bg-surface font-normal"
      >
        {(leave) => (
          <ConfirmForm action={endOtherSessions} confirm={`退出其他${others}处`} leave={leave}>
            只留下本机这一处。有不认识的登录，退出后请马上修改密码。
          </ConfirmForm>
        )}
      </DialogButton>
    </p>
  )
}

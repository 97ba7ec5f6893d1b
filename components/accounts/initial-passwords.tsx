'use client'

import { TextToCopy } from '@/components/forms/text-to-copy'
import { INITIAL_DAYS } from '@/lib/domain/sign-in/initial-password'
import type { ShownOnce } from '@/lib/forms/state'

type InitialPasswordsProps = { message: string; once: ShownOnce[]; leave: () => void }

/** Initial passwords, shown this one time. */
export function InitialPasswords({ message, once, leave }: InitialPasswordsProps) {
  return (
    <div className="grid gap-4">
      <p role="status">
        {message}
        <strong className="font-semibold">初始密码只显示这一次</strong>
        ，请现在抄下或复制，交给本人；{INITIAL_DAYS}天内有效，只能用来登录一次，登录后要改掉。
      </p>
      <TextToCopy once={once} label="初始密码" />
      <button type="button" className="btn justify-self-end btn-primary" onClick={leave}>
        已交给本人，关闭
      </button>
    </div>
  )
}

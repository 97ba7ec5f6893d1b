'use client'

import { TextToCopy } from '@/components/forms/text-to-copy'
import { PrintButton } from '@/components/ui/print-button'
import type { ShownOnce } from '@/lib/forms/state'

type RecoveryCodesProps = {
  message: string
  once: ShownOnce[]
  username: string
  next: string
}

/** Recovery codes, shown this one time: to be copied, printed or kept as a file. */
export function RecoveryCodes({ message, once, username, next }: RecoveryCodesProps) {
  const codes = once.map(({ text }) => text).join('\n')
  const file = `${username} 的恢复码，每个只能用一次\n${codes}\n`
  return (
    <div className="grid gap-4">
      <p role="status">
        {message}
        <strong className="font-semibold">下面10个恢复码只显示这一次</strong>
        ，请现在保存好，别放在手机里。手机不在身边时，登录填一个代替验证码，每个只能用一次。
      </p>
      <TextToCopy once={once} label="恢复码" />
      <span className="flex items-center gap-5 text-accent print:hidden">
        <PrintButton />
        <a
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(file)}`}
          download={`恢复码-${username}.txt`}
          className="fingertip"
        >
          下载
        </a>
        <a href={next} className="btn ml-auto btn-primary">
          已保存好，继续
        </a>
      </span>
    </div>
  )
}

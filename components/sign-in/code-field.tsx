'use client'

import { useState } from 'react'

import { quietButton } from '@/components/ui/quiet-button'

import { SignInField } from './sign-in-field'

/** The code from the phone, or a recovery code where the phone is not at hand. */
export function CodeField({ startAnew }: { startAnew: () => void }) {
  const [isRecovery, setRecovery] = useState(false)
  const kind = isRecovery
    ? ({ label: '恢复码', autoComplete: 'off', autoCapitalize: 'characters', inputMode: 'text' } as const)
    : ({ label: '验证码', autoComplete: 'one-time-code', inputMode: 'numeric' } as const)
  return (
    <div className="grid gap-3">
      <p>{isRecovery ? '填一个没用过的恢复码。' : '请填手机验证器上显示的6位数字。'}</p>
      <SignInField
        key={kind.label}
        name="oneTimePassword"
        required
        autoFocus
        maxLength={40}
        spellCheck={false}
        {...kind}
      />
      <span className="flex justify-between text-xs">
        <button type="button" className={quietButton} onClick={() => setRecovery(!isRecovery)}>
          {isRecovery ? '用手机上的验证码' : '手机不在身边？用恢复码'}
        </button>
        <button type="button" className={quietButton} onClick={startAnew}>
          换个账号
        </button>
      </span>
    </div>
  )
}

'use client'

import { useState } from 'react'

import type { FormAction } from '@/lib/forms/state'

import { IdentityForm, type Saved } from './identity-form'
import { RecoveryCodes } from './recovery-codes'
import { SetUp } from './set-up'

type SecondFactorVerbs = Record<
  'beginSecondFactor' | 'setUpSecondFactor' | 'renewRecoveryCodes' | 'removeSecondFactor',
  FormAction
>

type SecondFactorChangesProps = {
  username: string
  next: string
  /** Whoever has to have one can't switch it off. */
  isRequired: boolean
  verbs: SecondFactorVerbs
}

const changes = {
  replace: { label: '换一部手机', about: '新手机验证过以后，旧手机上的验证码和现有的恢复码都作废。' },
  renew: { label: '重新生成恢复码', about: '现有的恢复码都作废，换成10个新的。' },
  remove: { label: '关闭两步验证', about: '以后登录只要密码。恢复码都作废，您在别处的登录都会退出。' },
}

type Change = keyof typeof changes

/** What can be done about a second factor, one at a time and in place, so that codes can be printed. */
export function SecondFactorChanges(props: SecondFactorChangesProps) {
  const [change, setChange] = useState<Change | null>(null)
  const offered = (Object.keys(changes) as Change[]).filter((one) => one !== 'remove' || !props.isRequired)
  if (change === null)
    return (
      <span className="grid justify-items-start gap-2">
        {offered.map((one) => (
          <button
            key={one}
            type="button"
            onClick={() => setChange(one)}
            className="btn border-line bg-surface font-normal"
          >
            {changes[one].label}
          </button>
        ))}
        {props.isRequired && <span className="text-xs text-muted">本单位要求管理员使用，不能关闭。</span>}
      </span>
    )
  return (
    <section className="grid gap-4">
      <div>
        <h2>{changes[change].label}</h2>
        <p className="mt-1 text-muted">{changes[change].about}</p>
      </div>
      <Steps {...props} change={change} cancel={() => setChange(null)} />
    </section>
  )
}

type StepsProps = SecondFactorChangesProps & { change: Change; cancel: () => void }

function Steps({ change, username, next, verbs, cancel }: StepsProps) {
  const [renewed, setRenewed] = useState<Saved | null>(null)
  const asking = { username, hasSecondFactor: true, cancel }
  if (change === 'replace') return <SetUp {...asking} next={next} verbs={verbs} />
  if (change === 'remove')
    return (
      <IdentityForm
        {...asking}
        action={verbs.removeSecondFactor}
        confirm="关闭"
        isDangerous
        done={() => undefined}
      />
    )
  if (renewed?.once)
    return <RecoveryCodes message={renewed.message} once={renewed.once} username={username} next={next} />
  return <IdentityForm {...asking} action={verbs.renewRecoveryCodes} confirm="重新生成" done={setRenewed} />
}

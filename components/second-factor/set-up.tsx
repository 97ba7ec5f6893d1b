'use client'

import { useState } from 'react'

import type { FormAction } from '@/lib/forms/state'

import { IdentityForm, type Saved } from './identity-form'
import { RecoveryCodes } from './recovery-codes'
import { ScanForm } from './scan-form'

type SetUpProps = {
  username: string
  /** Another phone takes the place of the one there is. */
  hasSecondFactor: boolean
  next: string
  verbs: Record<'beginSecondFactor' | 'setUpSecondFactor', FormAction>
  cancel?: () => void
}

/** The three steps: the password, the phone, the recovery codes. */
export function SetUp({ username, hasSecondFactor, next, verbs, cancel }: SetUpProps) {
  const [begun, setBegun] = useState<Saved | null>(null)
  const [ended, setEnded] = useState<Saved | null>(null)
  if (ended?.once)
    return <RecoveryCodes message={ended.message} once={ended.once} username={username} next={next} />
  if (begun?.once)
    return (
      <ScanForm
        uri={textOf(begun, 'uri')}
        begun={textOf(begun, 'begun')}
        action={verbs.setUpSecondFactor}
        done={setEnded}
      />
    )
  return (
    <IdentityForm
      username={username}
      hasSecondFactor={hasSecondFactor}
      action={verbs.beginSecondFactor}
      confirm="下一步"
      done={setBegun}
      cancel={cancel}
    />
  )
}

const textOf = ({ once = [] }: Saved, label: string) => once.find((each) => each.label === label)?.text ?? ''

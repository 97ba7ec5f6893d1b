'use server'

import { redirect } from 'next/navigation'

import { removeSecondFactor as remove, renewRecoveryCodes as renew } from '@/lib/auth/second-factor/changing'
import { beginSecondFactor as begin, confirmSecondFactor } from '@/lib/auth/second-factor/setting-up'
import { nowToTheSecond } from '@/lib/clock'
import { IdentityProof, SecondFactorSetUp } from '@/lib/domain/sign-in/second-factor'
import { secondFactorRefusals as refusals } from '@/lib/domain/sign-in/second-factor-refusals'
import { formAction } from '@/lib/forms/action'
import { unlessBusy } from '@/lib/forms/busy'
import { refusedWith } from '@/lib/forms/refusal'
import { savedWith } from '@/lib/forms/saved'

const FIRST = { whileSecondFactorIsMissing: true }

export const beginSecondFactor = formAction(
  'beginSecondFactor',
  IdentityProof,
  unlessBusy(async (viewer, typed) => {
    const begun = await begin(viewer, typed)
    if (!begun.ok) return refusedWith(refusals[begun.refusal])

    const { uri, begun: sealed } = begun.value
    return savedWith('请用手机扫码。', [
      { label: 'uri', text: uri },
      { label: 'begun', text: sealed },
    ])
  }),
  FIRST,
)

export const setUpSecondFactor = formAction(
  'setUpSecondFactor',
  SecondFactorSetUp,
  async (viewer, { begun, oneTimePassword }) => {
    const done = await confirmSecondFactor(viewer, begun, oneTimePassword)
    if (done.ok) return savedWith('两步验证已开启，您在别处的登录都已退出。', numbered(done.value))
    return done.refusal === 'wrong code'
      ? refusedWith(refusals['wrong first code'], nowToTheSecond())
      : refusedWith(refusals[done.refusal])
  },
  FIRST,
)

export const renewRecoveryCodes = formAction(
  'renewRecoveryCodes',
  IdentityProof,
  unlessBusy(async (viewer, typed) => {
    const renewed = await renew(viewer, typed)
    if (!renewed.ok) return refusedWith(refusals[renewed.refusal])
    return savedWith('恢复码已换成新的。', numbered(renewed.value))
  }),
)

export const removeOwnSecondFactor = formAction(
  'removeOwnSecondFactor',
  IdentityProof,
  unlessBusy(async (viewer, typed) => {
    const removed = await remove(viewer, typed)
    if (!removed.ok) return refusedWith(refusals[removed.refusal])

    redirect('/account')
  }),
)

const numbered = (codes: string[]) => codes.map((text, index) => ({ label: String(index + 1), text }))

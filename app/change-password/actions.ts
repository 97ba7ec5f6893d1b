'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'

import { changePassword as change } from '@/lib/auth/change-password'
import { passwordTermsOf } from '@/lib/auth/password-terms'
import {
  formerPasswordRefused,
  PasswordChange,
  passwordProblem,
  presentPasswordRefused,
} from '@/lib/domain/sign-in/password'
import { formAction } from '@/lib/forms/action'
import { unlessBusy } from '@/lib/forms/busy'
import { saved } from '@/lib/forms/saved'
import { rejected } from '@/lib/forms/state'

const NOT_SAVED = '密码没有改：请改正标出的地方。'

const refusals = {
  'wrong password': { presentPassword: [presentPasswordRefused] },
  'changed meanwhile': { presentPassword: [presentPasswordRefused] },
  'used before': { newPassword: [formerPasswordRefused] },
}

export const changePassword = formAction(
  'changePassword',
  PasswordChange,
  unlessBusy(async (viewer, { presentPassword, newPassword, callbackUrl }) => {
    const terms = { ...(await passwordTermsOf(viewer)), present: presentPassword }
    const problem = passwordProblem(newPassword, terms)
    if (problem !== null) return rejected(NOT_SAVED, { newPassword: [problem] })

    const changed = await change(viewer, presentPassword, newPassword)
    if (!changed.ok) return rejected(NOT_SAVED, refusals[changed.refusal])
    if (viewer.mustChangePassword) redirect(callbackUrl as Route)
    return saved('密码已修改，您在别处的登录和打开的大屏都已退出。')
  }),
  { whilePasswordMustChange: true, whileSecondFactorIsMissing: true },
)

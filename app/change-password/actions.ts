'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'

import { changePassword as change } from '@/lib/auth/change-password'
import { PasswordChange, passwordProblem, presentPasswordRefused } from '@/lib/domain/sign-in/password'
import { formAction } from '@/lib/forms/action'
import { saved } from '@/lib/forms/saved'
import { rejected } from '@/lib/forms/state'

const NOT_SAVED = '密码没有改：请改正标出的地方。'

export const changePassword = formAction(
  PasswordChange,
  async (viewer, { presentPassword, newPassword, callbackUrl }) => {
    const problem = passwordProblem(newPassword, viewer.username, presentPassword)
    if (problem !== null) return rejected(NOT_SAVED, { newPassword: [problem] })

    const changed = await change(viewer, presentPassword, newPassword)
    if (!changed.ok) return rejected(NOT_SAVED, { presentPassword: [presentPasswordRefused] })
    if (viewer.mustChangePassword) redirect(callbackUrl as Route)
    return saved('密码已修改，您在别处的登录都已退出。')
  },
  { whilePasswordMustChange: true },
)

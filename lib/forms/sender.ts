import 'server-only'

import { headers } from 'next/headers'

import { findViewer } from '@/lib/auth/viewer'
import type { Viewer } from '@/lib/domain/viewer'

import { cameFromHere } from './origin'
import { type Rejected, rejected } from './state'

/** What each of those is told from whom no form is taken, whatever is in it. */
const answers = {
  'foreign origin': rejected('这次提交不是从本系统的页面发出的，没有保存。请从本系统的地址打开后再试。'),
  'signed out': { ...rejected('登录已过期，没有保存。填的内容还在，登录后再提交一次。'), way: 'signIn' },
  'password must change': rejected('请先修改密码：刷新页面就会带您去。'),
  'second factor missing': rejected('请先设置两步验证：刷新页面就会带您去。'),
} satisfies Record<string, Rejected>

type Barred = { viewer: Viewer | null; reason: keyof typeof answers; answer: Rejected }

/** What a form is taken for all the same, though the person has that to do before anything else. */
export type WhatMayWait = { whilePasswordMustChange?: boolean; whileSecondFactorIsMissing?: boolean }

/** Who sent this form, and where it is not taken from them, why and with which answer. */
export async function findSender(mayWait: WhatMayWait): Promise<{ viewer: Viewer; reason: null } | Barred> {
  const viewer = await findViewer()
  const barred = (reason: Barred['reason']) => ({ viewer, reason, answer: answers[reason] })
  if (!cameFromHere(await headers())) return barred('foreign origin')
  if (!viewer) return barred('signed out')
  if (viewer.mustChangePassword && !mayWait.whilePasswordMustChange) return barred('password must change')
  if (viewer.mustSetUpSecondFactor && !mayWait.whileSecondFactorIsMissing)
    return barred('second factor missing')
  return { viewer, reason: null }
}

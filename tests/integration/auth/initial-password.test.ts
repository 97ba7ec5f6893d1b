import { beforeEach, expect, test } from 'vitest'

import { hashPassword } from '@/lib/auth/password'
import { tokenHashOf } from '@/lib/auth/session-token'
import { listAccounts } from '@/lib/data/accounts'
import { createAccount } from '@/lib/data/administration/account-creation'
import { prisma } from '@/lib/data/prisma'
import { findSignedIn } from '@/lib/data/signed-in'
import type { Viewer } from '@/lib/domain/viewer'

import { aViewer } from '../../support/factories'
import { answerAtTheDoor } from '../../support/signing-in'

const PASSWORD = 'Kd4x-Pm7t-Wq3z'
const initial = await hashPassword(PASSWORD)
const newcomer = { username: 'wangxm', name: '王小明', role: 'leader', departmentId: null } as const

let admin: Viewer

beforeEach(async () => {
  admin = await aViewer('admin')
  await createAccount(admin, { ...newcomer, passwordHash: initial })
})

const attempt = () => answerAtTheDoor({ username: 'wangxm', password: PASSWORD })
const listed = async () => (await listAccounts(admin)).find(({ username }) => username === 'wangxm')

test('lets in once, to change it, and the list says that it was used', async () => {
  expect((await listed())?.initialPassword).toBe('unused')
  const opened = await attempt()
  if (typeof opened === 'string') throw new Error(opened)

  expect(await findSignedIn(tokenHashOf(opened.token))).toMatchObject({ mustChangePassword: true })
  expect(await attempt()).toBe('refused')
  expect((await listed())?.initialPassword).toBe('used')
})

test('of two who use it at the same moment one gets in', async () => {
  const answers = await Promise.all([attempt(), attempt()])
  expect(answers.filter((answer) => answer === 'refused')).toHaveLength(1)
})

test('lets nobody in after fourteen days, and the list says that it has expired', async () => {
  const { initialPasswordExpiresAt } = await prisma.user.findUniqueOrThrow({ where: { username: 'wangxm' } })
  const left = (initialPasswordExpiresAt?.getTime() ?? 0) - Date.now()
  expect(Math.abs(left - 14 * 86_400_000)).toBeLessThan(60_000)

  const past = { initialPasswordExpiresAt: new Date(Date.now() - 1000) }
  await prisma.user.update({ where: { username: 'wangxm' }, data: past })
  expect(await attempt()).toBe('refused')
  expect((await listed())?.initialPassword).toBe('expired')
})

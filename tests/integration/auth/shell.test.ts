import { expect, test } from 'vitest'

import { hashPassword } from '@/lib/auth/password'
import { prisma } from '@/lib/data/prisma'
import { resetPasswordOf } from '@/lib/data/system'

import { aViewer } from '../../support/factories'
import { signInWith } from '../../support/signing-in'

test('whoever has the server can give a locked admin a new initial password, and it is written down', async () => {
  const admin = await aViewer('admin')
  const locked = { failedSignIns: 5, lockedUntil: new Date(Date.now() + 60_000) }
  await prisma.user.update({ where: { id: admin.id }, data: locked })
  await prisma.session.create({ data: { userId: admin.id, tokenHash: new Uint8Array(32) } })

  const passwordHash = await hashPassword('Fresh-1234')
  expect(await resetPasswordOf(admin.username, passwordHash)).toEqual({
    name: admin.name,
    isDisabled: false,
    hadSecondFactor: false,
  })

  expect(await prisma.session.count({ where: { endedAt: null } })).toBe(0)
  expect(await signInWith({ username: admin.username, password: 'Fresh-1234' })).not.toBeNull()
  expect(await prisma.user.findUnique({ where: { id: admin.id } })).toMatchObject({ passwordChangedAt: null })
  expect(await prisma.auditRecord.findMany({ where: { actorId: null } })).toMatchObject([
    { action: 'resetPassword', actorId: null, subjectId: admin.id, before: null, after: null },
  ])
})

test('a disabled account stays disabled, and of an unknown one nothing is written', async () => {
  const person = await aViewer('leader')
  await prisma.user.update({ where: { id: person.id }, data: { disabledAt: new Date() } })

  expect(await resetPasswordOf(person.username, 'hash')).toMatchObject({ isDisabled: true })
  expect(await resetPasswordOf('nobody', 'hash')).toBeNull()
  expect(await prisma.auditRecord.count()).toBe(1)
})

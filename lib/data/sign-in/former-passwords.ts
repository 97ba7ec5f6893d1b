import 'server-only'

import { presets } from '@/lib/domain/sign-in/preset'
import type { Prisma } from '@/prisma/client/client'

import { prisma } from '../prisma'

/** The hashes of the passwords this account must not come back to, the latest first. */
export async function formerHashesOf(userId: string): Promise<string[]> {
  const { organisation, formerPasswords } = await prisma.user.findUniqueOrThrow({
    where: { id: userId },
    select: {
      organisation: { select: { passwordPreset: true } },
      formerPasswords: { select: { passwordHash: true }, orderBy: { replacedAt: 'desc' } },
    },
  })
  return formerPasswords
    .slice(0, presets[organisation.passwordPreset].former)
    .map(({ passwordHash }) => passwordHash)
}

/** Keeps the hash of a password that its owner chose and that is replaced now, and of all of them only those needed. */
export async function keepFormer(tx: Prisma.TransactionClient, userId: string): Promise<void> {
  const { passwordHash, passwordChangedAt, organisation } = await tx.user.findUniqueOrThrow({
    where: { id: userId },
    select: {
      passwordHash: true,
      passwordChangedAt: true,
      organisation: { select: { passwordPreset: true } },
    },
  })
  const { former } = presets[organisation.passwordPreset]
  if (passwordChangedAt) await tx.formerPassword.create({ data: { userId, passwordHash } })
  const beyond = await tx.formerPassword.findMany({
    where: { userId },
    select: { id: true },
    orderBy: [{ replacedAt: 'desc' }, { id: 'desc' }],
    skip: former,
  })
  await tx.formerPassword.deleteMany({ where: { id: { in: beyond.map(({ id }) => id) } } })
}

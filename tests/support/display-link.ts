import { newDisplayToken } from '@/lib/auth/display'
import { prisma } from '@/lib/data/prisma'
import type { Prisma } from '@/prisma/client/client'

type Changes = Partial<Omit<Prisma.DisplayLinkUncheckedCreateInput, 'tokenHash'>>

/** A display link as somebody made it before, lasting unless said, with the token that only its address has. */
export async function aDisplayLink(maker: { id: string; organisationId: string }, changes: Changes = {}) {
  const { token, tokenHash } = newDisplayToken()
  const { organisationId, id: madeById } = maker
  const link = await prisma.displayLink.create({
    data: { organisationId, madeById, name: '一楼大厅', tokenHash, ...changes },
  })
  return { id: link.id, token, path: `/wall/${token}` }
}

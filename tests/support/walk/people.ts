import { hashPassword } from '@/lib/auth/password'
import { secretOf } from '@/lib/auth/second-factor/proof'
import { seal } from '@/lib/auth/second-factor/sealing'
import { prisma } from '@/lib/data/prisma'
import type { Relation } from '@/lib/domain/policy'
import type { Role } from '@/lib/domain/viewer'

import { aDepartment, anOrganisation, aViewer, type Department } from '../factories'

/** Somebody who walks through the house: who they are to the goal, and whether they wrote the report that they touch. */
export type Walker = {
  name: string
  role: Role
  relation: Exclude<Relation, 'author'>
  isAuthor: boolean
  isOurs: boolean
  /** Staff who were given no department. */
  isAdrift?: boolean
}

const roles: Role[] = ['staff', 'leader', 'admin']
const relations = ['lead', 'supporting', 'none'] as const

/** Everyone who can be signed in: each role by each relation, authors, and each role of another organisation. */
export const walkers: Walker[] = [
  ...roles.flatMap((role) =>
    relations.map((relation) => ({
      name: `${role} of ${{ lead: 'the lead', supporting: 'a supporting', none: 'another' }[relation]} department`,
      role,
      relation,
      isAuthor: false,
      isOurs: true,
    })),
  ),
  ...roles.map((role) => ({
    name: `the author, ${role} by now`,
    role,
    relation: 'supporting' as const,
    isAuthor: true,
    isOurs: true,
  })),
  {
    name: 'staff without a department',
    role: 'staff',
    relation: 'none',
    isAuthor: false,
    isOurs: true,
    isAdrift: true,
  },
  ...roles.map((role) => ({
    name: `${role} of another organisation`,
    role,
    relation: 'none' as const,
    isAuthor: false,
    isOurs: false,
  })),
]

/** The secret of the second factor that some have. */
export const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'

/** The password of everyone who walks. */
export const PASSWORD = 'Right-1234'
const passwordHash = await hashPassword(PASSWORD)

export type Places = Awaited<ReturnType<typeof places>>

/** Two organisations, and in ours a department that leads, one that supports and another. */
export async function places() {
  const [ours, theirs] = [await anOrganisation(), await anOrganisation()]
  const of: Record<Walker['relation'], Department> = {
    lead: await aDepartment(ours),
    supporting: await aDepartment(ours),
    none: await aDepartment(ours),
  }
  return { ours, theirs, of, foreign: await aDepartment(theirs) }
}

/** Gives somebody a second factor. */
export async function giveSecondFactor({ id, organisationId }: { id: string; organisationId: string }) {
  const totpSecret = seal(SECRET, secretOf({ id, organisationId }))
  await prisma.user.update({ where: { id }, data: { totpSecret, totpConfirmedAt: new Date() } })
}

/** The account of a walker. */
export async function accountOf({ role, relation, isOurs, isAdrift }: Walker, { of, foreign }: Places) {
  const person = await aViewer(role, isOurs ? of[relation] : foreign)
  const data = { passwordHash, ...(isAdrift && { departmentId: null }) }
  await prisma.user.update({ where: { id: person.id }, data })
  return person
}

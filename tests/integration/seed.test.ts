import { expect, test } from 'vitest'

import { verifyPassword } from '@/lib/auth/password'
import { prisma } from '@/lib/data/prisma'
import { loadStarter } from '@/prisma/seed'

test('an empty database gets the town, its 54 goals, 13 departments and every account', async () => {
  const accounts = await loadStarter(prisma, { sample: true })

  const town = await prisma.organisation.findFirstOrThrow()
  expect(town.name).toBe('澥浦镇')
  expect(await prisma.goal.count()).toBe(54)
  expect(await prisma.department.count({ where: { isSample: true } })).toBe(13)
  expect(await prisma.user.count({ where: { isSample: true } })).toBe(accounts?.length)
})

test('a database that is in use is left alone', async () => {
  await loadStarter(prisma, { sample: true })

  expect(await loadStarter(prisma, { sample: true })).toBeNull()
  expect(await prisma.organisation.count()).toBe(1)
  expect(await prisma.goal.count()).toBe(54)
})

test('of two starts at once one loads', async () => {
  const answers = await Promise.all([
    loadStarter(prisma, { sample: true }),
    loadStarter(prisma, { sample: true }),
  ])

  expect(answers.filter((accounts) => accounts !== null)).toHaveLength(1)
  expect(await prisma.organisation.count()).toBe(1)
  expect(await prisma.goal.count()).toBe(54)
})

test('every account signs in with its own password, to be changed at once', async () => {
  const accounts = (await loadStarter(prisma, { sample: false })) ?? []
  const users = await prisma.user.findMany()

  expect(new Set(users.map(({ passwordHash }) => passwordHash)).size).toBe(accounts.length)
  expect(new Set(accounts.map(({ password }) => password)).size).toBe(accounts.length)
  for (const { username, password, role, name } of accounts) {
    const user = users.find((one) => one.username === username)
    expect(user).toMatchObject({ role, name, passwordChangedAt: null })
    expect(user?.passwordHash).toMatch(/^nfkc\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(password.length).toBeGreaterThanOrEqual(14)
    expect(await verifyPassword(user?.passwordHash ?? null, password)).toBe(true)
  }
})

test('with the sample year the plan is pinned to its end and all progress is marked as sample', async () => {
  await loadStarter(prisma, { sample: true })

  const plan = await prisma.plan.findFirstOrThrow()
  expect(plan.pinnedAsOf?.toISOString().slice(0, 10)).toBe('2024-10-31')
  expect(await prisma.progressEntry.count({ where: { isSample: true } })).toBeGreaterThan(250)
  expect(await prisma.progressEntry.count({ where: { isSample: false } })).toBe(0)
  expect(await prisma.progressEntry.count({ where: { voidedAt: { not: null } } })).toBe(2)
  expect(await prisma.milestone.count({ where: { doneOn: { not: null }, isDoneSample: false } })).toBe(0)
  expect(await prisma.milestone.count({ where: { isDoneSample: true } })).toBeGreaterThan(0)
})

test('without it there is no progress and no pin, but the steps of projects are there', async () => {
  await loadStarter(prisma, { sample: false })

  const plan = await prisma.plan.findFirstOrThrow()
  expect(plan.pinnedAsOf).toBeNull()
  expect(await prisma.progressEntry.count()).toBe(0)
  expect(await prisma.milestone.count({ where: { doneOn: { not: null } } })).toBe(0)
  expect(await prisma.milestone.count({ where: { isSample: true } })).toBe(40)
})

test('loading is on record as nobody’s doing', async () => {
  await loadStarter(prisma, { sample: true })

  expect(await prisma.auditRecord.findMany()).toMatchObject([
    { actorId: null, action: 'loadStarterPlan', subjectType: 'plan' },
  ])
})

test('a load that fails leaves nothing behind', async () => {
  const failing = prisma.$extends({
    query: {
      auditRecord: {
        create() {
          throw new Error('no room')
        },
      },
    },
  }) as unknown as typeof prisma

  await expect(loadStarter(failing, { sample: true })).rejects.toThrow('no room')
  expect(await prisma.organisation.count()).toBe(0)
})

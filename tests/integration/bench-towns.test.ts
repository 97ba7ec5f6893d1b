import { expect, test } from 'vitest'

import { today } from '@/lib/clock'
import { listGoals } from '@/lib/data/goals'
import { findPlanDocument } from '@/lib/data/plan-documents'
import { findCurrentPlan } from '@/lib/data/plans'
import { prisma } from '@/lib/data/prisma'
import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import type { Viewer } from '@/lib/domain/viewer'
import { loadTowns } from '@/tests/bench/app/town/loading'

import { addressOf } from '../support/template-database'

test('the towns of the bench hold what was asked for, and the app understands all of it', async () => {
  const ownerUrl = addressOf(new URL(process.env.DATABASE_URL ?? '').pathname.slice(1))
  await loadTowns(ownerUrl, [
    { number: 1, name: '第一镇', goals: 54, entries: 1_300 },
    { number: 2, name: '第二镇', goals: 20, entries: 40 },
  ])

  const { organisationId } = await prisma.user.findUniqueOrThrow({ where: { username: 't1-leader1' } })
  const leader = { organisationId } as Viewer
  const plan = await findCurrentPlan(leader)
  const goals = await listGoals(leader, plan?.id ?? '')
  const lights = goals.map((goal) => assessGoal(goal, today(), plan ?? fail()).assessment.light)
  const document = await findPlanDocument(leader, plan?.id ?? '')

  expect(goals).toHaveLength(54)
  expect(new Set(goals.map(({ kind }) => kind)).size).toBe(6)
  expect(await prisma.progressEntry.count({ where: { goal: { organisationId } } })).toBe(1_300)
  expect(lights.filter((light) => light !== null).length).toBeGreaterThan(20)
  expect(document?.sources.map(({ start, end }) => document.text.slice(start, end)).sort()).toEqual(
    goals.map(({ title }) => title).sort(),
  )
})

function fail(): never {
  throw new Error('There is no plan.')
}

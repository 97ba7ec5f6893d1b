import { expect, test, vi } from 'vitest'

import { editGoal } from '@/app/(signed-in)/goals/[goalId]/edit/actions'
import { findGoal } from '@/lib/data/goals'
import { prisma } from '@/lib/data/prisma'
import type { FormState } from '@/lib/forms/state'

import { aDepartment, aGoal, aViewer } from '../../support/factories'
import { formOfGoal } from '../../support/goal-forms'
import { submit } from '../../support/submitting'

vi.mock('@/lib/auth/viewer')
vi.mock('next/cache')
vi.mock('next/headers')

test('who edits a goal while an admin removes the sample waits, and the two never wait in a circle', async () => {
  const department = await aDepartment()
  const [viewer, goal] = [await aViewer('staff', department), await aGoal(department)]
  const details = await findGoal(viewer, goal.id)
  if (!details) throw new Error('no goal')

  // What removing the sample locks, in its order, stopped half-way until the edit waits.
  const edit = await prisma.$transaction(async (tx): Promise<{ answer: Promise<FormState> }> => {
    await tx.$queryRaw`SELECT id FROM organisations WHERE id = ${department.organisationId}::uuid FOR NO KEY UPDATE`
    const answer = submit(viewer, editGoal, formOfGoal(details, { note: '改过' }))
    await untilSomebodyWaits()
    await tx.$queryRaw`SELECT id FROM goals WHERE id = ${goal.id}::uuid FOR UPDATE NOWAIT`
    return { answer }
  })

  expect(await edit.answer).toMatchObject({ status: 'saved' })
})

async function untilSomebodyWaits() {
  const waiting = () => prisma.$queryRaw<unknown[]>`
    SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
  await vi.waitUntil(async () => (await waiting()).length > 0, { timeout: 5_000 })
}

import { setTimeout as pause } from 'node:timers/promises'

import { expect, test, vi } from 'vitest'

import { editGoal } from '@/app/(signed-in)/goals/[goalId]/edit/actions'
import { logGoal } from '@/app/(signed-in)/goals/new/actions'
import { findGoal } from '@/lib/data/goals'
import { prisma } from '@/lib/data/prisma'
import type { FormState } from '@/lib/forms/state'

import { aDepartment, aGoal, aSection, aViewer } from '../../support/factories'
import { aNewGoal, formOfGoal } from '../../support/goal-forms'
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

test('who names a section of another town neither holds it nor waits for it', async () => {
  const section = await aSection(await aDepartment())
  const stranger = await aViewer('staff')

  const state = await prisma.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM sections WHERE id = ${section.id}::uuid FOR UPDATE`
    return Promise.race([submit(stranger, logGoal, aNewGoal(section)), pause(2_000)])
  })

  expect(state).toMatchObject({ status: 'rejected', fields: { sectionId: ['没有这个板块，请另选。'] } })
})

async function untilSomebodyWaits() {
  const waiting = () => prisma.$queryRaw<unknown[]>`
    SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
  await vi.waitUntil(async () => (await waiting()).length > 0, { timeout: 5_000 })
}

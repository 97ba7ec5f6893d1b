import { setTimeout as pause } from 'node:timers/promises'

import { expect, test, vi } from 'vitest'

import { tickMilestone } from '@/app/(signed-in)/goals/[goalId]/actions'
import { editGoal } from '@/app/(signed-in)/goals/[goalId]/edit/actions'
import { logGoal } from '@/app/(signed-in)/goals/new/actions'
import { today } from '@/lib/clock'
import { findGoal } from '@/lib/data/goals'
import { prisma } from '@/lib/data/prisma'
import { toDate } from '@/lib/domain/day'
import { overruleOn } from '@/lib/domain/goal/overrule'
import type { FormState } from '@/lib/forms/state'

import { aDepartment, aGoal, aSection, aViewer, noFigures } from '../../support/factories'
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

test('a tick that waited while a light was overruled comes after it, and ends it', async () => {
  const department = await aDepartment()
  const [staff, leader] = [await aViewer('staff', department), await aViewer('leader', department)]
  const steps = [{ title: '开工', dueOn: toDate(today()) }]
  const goal = await aGoal(department, { kind: 'milestones', ...noFigures, steps })
  const step = await prisma.milestone.findFirstOrThrow()
  const tick = { goalId: goal.id, milestoneId: step.id, doneOn: today() }

  const ticking = await prisma.$transaction(async (tx): Promise<{ answer: Promise<FormState> }> => {
    await tx.$queryRaw`SELECT id FROM goals WHERE id = ${goal.id}::uuid FOR UPDATE`
    const answer = submit(staff, tickMilestone, tick)
    await untilSomebodyWaits()
    const on = toDate(today())
    await tx.lightOverrule.create({
      data: { goalId: goal.id, madeById: leader.id, light: 'red', reason: '未见实物', on },
    })
    return { answer }
  })

  expect(await ticking.answer).toMatchObject({ status: 'saved' })
  const ticked = await findGoal(staff, goal.id)
  expect(ticked?.overrules).toHaveLength(1)
  expect(ticked && overruleOn(ticked, today())).toBeNull()
})

async function untilSomebodyWaits() {
  const waiting = () => prisma.$queryRaw<unknown[]>`
    SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
  await vi.waitUntil(async () => (await waiting()).length > 0, { timeout: 5_000 })
}

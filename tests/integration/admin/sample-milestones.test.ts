import { expect, test, vi } from 'vitest'

import { confirmMilestones } from '@/app/(signed-in)/settings/actions'
import { prisma } from '@/lib/data/prisma'
import { countSampleLeft } from '@/lib/data/sample'
import { listSampleMilestones } from '@/lib/data/sample-milestones'
import { toDate } from '@/lib/domain/day'

import { aDepartment, aGoal, aViewer, type Department, noFigures } from '../../support/factories'
import { submit } from '../../support/submitting'

vi.mock('@/lib/auth/viewer')
vi.mock('next/cache')
vi.mock('next/headers')

const aSteppedGoal = (office: Department, samples: boolean[], archivedAt: Date | null = null) =>
  aGoal(office, {
    kind: 'milestones',
    ...noFigures,
    archivedAt,
    steps: samples.map((isSample) => ({ title: '节点', dueOn: toDate('2024-06-30'), isSample })),
  })

async function aTown() {
  const admin = await aViewer('admin')
  const office = await aDepartment({ id: admin.organisationId })
  return { admin, office }
}

test('the goals with sample steps in force are listed in the order of the plan, with how many', async () => {
  const { admin, office } = await aTown()
  const first = await aSteppedGoal(office, [true, false, true])
  const second = await aSteppedGoal(office, [true])
  await aSteppedGoal(office, [false])
  await aSteppedGoal(office, [true], new Date())
  await aSteppedGoal((await aTown()).office, [true])

  expect(await listSampleMilestones(admin)).toEqual([
    { id: first.id, title: first.title, steps: 2 },
    { id: second.id, title: second.title, steps: 1 },
  ])
})

test('all of the own town are confirmed at once, on one record, and none of another or of the archive', async () => {
  const { admin, office } = await aTown()
  await aSteppedGoal(office, [true, false, true])
  await aSteppedGoal(office, [true])
  const archived = await aSteppedGoal(office, [true], new Date())
  const foreign = await aSteppedGoal((await aTown()).office, [true])

  expect(await submit(admin, confirmMilestones, {})).toMatchObject({
    status: 'saved',
    message: '已确认2个目标的3个节点日期。',
  })
  const left = await prisma.milestone.findMany({ where: { isSample: true } })
  expect(left.map(({ goalId }) => goalId).sort()).toEqual([archived.id, foreign.id].sort())
  expect(await countSampleLeft(admin)).toMatchObject({ milestones: 0 })
  expect(await prisma.auditRecord.findMany()).toMatchObject([
    {
      actorId: admin.id,
      action: 'confirmMilestones',
      subjectType: 'organisation',
      subjectId: admin.organisationId,
      before: { goals: 2, milestones: 3 },
      after: { goals: 0, milestones: 0 },
    },
  ])
})

import { prisma } from '@/lib/data/prisma'
import { addDays, toDate } from '@/lib/domain/day'
import type { Viewer } from '@/lib/domain/viewer'

import { aGoal, anEntry, anOverrule, type Department } from '../support/factories'

const due = '2024-12-31'

/** A goal with a year of daily entries, a target revised three times, and a light overruled twice. */
export async function aBusyGoal(town: { department: Department; staff: Viewer; leader: Viewer }) {
  const goal = await aGoal(town.department, {
    title: '农村生活污水治理设施提标改造及管网接户工程（含余严、湾塘两村）',
    start: '2024-01-01',
    due,
    target: 300,
    unit: '户',
    integral: true,
  })
  for (const [fromOn, previousTarget, reason] of revisions) {
    await prisma.targetRevision.create({
      data: {
        goalId: goal.id,
        fromOn: toDate(fromOn),
        previousTarget,
        previousDueOn: toDate(due),
        previousCheckpoints: [],
        reason,
        madeById: town.staff.id,
        idempotencyKey: crypto.randomUUID(),
      },
    })
  }
  await prisma.goal.update({ where: { id: goal.id }, data: { target: 420 } })
  for (let day = 0; day < 302; day++) {
    await anEntry(goal, town.staff, { on: addDays('2024-01-01', day), value: 1, note: `第${day + 1}户接通` })
  }
  await anOverrule(goal, town.leader, {
    on: '2024-06-30',
    light: 'green',
    reason: '汛期停工两周，已约定补齐',
  })
  await anOverrule(goal, town.leader, { on: '2024-11-30', light: 'green', reason: '十二月集中接户，已备料' })
  return goal
}

const revisions = [
  ['2024-04-01', 300, '上级追加任务'],
  ['2024-07-01', 365, '两村并入'],
  ['2024-10-01', 400, '管网延伸段一并实施'],
] as const

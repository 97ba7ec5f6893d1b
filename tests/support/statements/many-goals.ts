import { today } from '@/lib/clock'
import { addDays, toDate } from '@/lib/domain/day'

import { aGoal, anEntry, noFigures } from '../factories'
import { somethingChanged } from '../something-changed'
import type { World } from '../walk/world'

const GOALS = 60
const ENTRIES = 30

/** Adds goals to the plan of a world, half of them projects with steps, the others reported on. */
export async function addManyGoals({ of, count, insider, office, plan }: World) {
  const { sectionId } = count
  const steps = [
    { title: '开工', dueOn: toDate(today()), doneOn: toDate(today()) },
    { title: '竣工', dueOn: toDate(today()) },
  ]
  for (let at = 0; at < GOALS; at += 1) {
    const projected = at % 2 === 0 && ({ kind: 'milestones', ...noFigures, steps } as const)
    const goal = await aGoal(of.lead, { sectionId, supporting: [of.supporting, office], ...projected })
    if (!projected) await anEntry(goal, insider)
  }
  await somethingChanged(plan)
}

/** Reports a lot on the goal of a world that is looked at. */
export async function addManyEntries({ count, insider, plan }: World) {
  for (let at = 0; at < ENTRIES; at += 1) await anEntry(count, insider, { on: addDays(today(), -at) })
  await somethingChanged(plan)
}

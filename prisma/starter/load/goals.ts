import { toDate } from '../../../lib/domain/day'
import type { Prisma } from '../../client/client'
import { goals, plan } from '../plan'
import { type Ids, known } from './ids'

/** Sections by theme and title, as `sectionKey` says. */
export async function loadSections(tx: Prisma.TransactionClient, planId: string): Promise<Ids> {
  const themes = await tx.theme.createManyAndReturn({
    data: plan.themes.map(({ title }, index) => ({ planId, title, position: index + 1 })),
    select: { id: true, title: true },
  })
  const themeIds = new Map(themes.map(({ id, title }) => [title, id]))
  const sections = await tx.section.createManyAndReturn({
    data: plan.themes.flatMap((theme) =>
      theme.sections.map(({ title }, index) => ({
        planId,
        themeId: known(themeIds, theme.title),
        title,
        position: index + 1,
      })),
    ),
    select: { id: true, title: true, theme: { select: { title: true } } },
  })
  return new Map(sections.map(({ id, title, theme }) => [sectionKey(theme.title, title), id]))
}

const sectionKey = (theme: string, section: string) => `${theme}/${section}`

/** Goals by their code. */
export async function loadGoals(
  tx: Prisma.TransactionClient,
  owner: { organisationId: string; planId: string },
  { departmentIds, userIds, sectionIds }: { departmentIds: Ids; userIds: Ids; sectionIds: Ids },
): Promise<Ids> {
  const rows = await tx.goal.createManyAndReturn({
    data: goals.map((goal) => ({
      ...owner,
      sectionId: known(sectionIds, sectionKey(goal.theme, goal.section)),
      position: goal.position,
      title: goal.title,
      kind: goal.kind,
      direction: goal.direction ?? 'atLeast',
      commitment: goal.commitment ?? 'committed',
      target: goal.target ?? null,
      baseline: goal.baseline ?? null,
      // Every count in this plan is one of whole things.
      integral: goal.kind === 'cumulative',
      unit: goal.unit ?? null,
      numeratorName: goal.rateParts?.numerator ?? null,
      denominatorName: goal.rateParts?.denominator ?? null,
      countUnit: goal.rateParts?.unit ?? null,
      startOn: toDate(plan.start),
      dueOn: toDate(plan.due),
      lastYear: goal.lastYear ?? null,
      note: goal.note ?? '',
      leadDepartmentId: known(departmentIds, goal.lead),
      supervisorId: known(userIds, goal.supervisor),
      personInChargeId: known(userIds, goal.lead),
    })),
    select: { id: true, position: true },
  })
  const byPosition = new Map(rows.map(({ id, position }) => [position, id]))
  const goalIds: Ids = new Map(goals.map(({ code, position }) => [code, known(byPosition, position)]))
  await tx.supportingDepartment.createMany({
    data: goals.flatMap(({ code, supports = [] }) =>
      supports.map((department) => ({
        organisationId: owner.organisationId,
        goalId: known(goalIds, code),
        departmentId: known(departmentIds, department),
      })),
    ),
  })
  return goalIds
}

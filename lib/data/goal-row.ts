import 'server-only'

import { createHash } from 'node:crypto'

import { toDay } from '@/lib/domain/day'
import type { Goal } from '@/lib/domain/goal'
import type { Prisma } from '@/prisma/client/client'

const departmentFields = { id: true, name: true, shortName: true, telephone: true } as const
const personFields = { id: true, name: true } as const
const headingFields = { id: true, position: true, title: true } as const

/** The columns a goal is read from. */
export const goalFields = {
  id: true,
  planId: true,
  position: true,
  title: true,
  kind: true,
  direction: true,
  commitment: true,
  target: true,
  baseline: true,
  integral: true,
  unit: true,
  startOn: true,
  dueOn: true,
  lastYear: true,
  note: true,
  archivedAt: true,
  section: { select: { ...headingFields, theme: { select: headingFields } } },
  leadDepartment: { select: departmentFields },
  supports: {
    select: { department: { select: departmentFields } },
    orderBy: [{ department: { position: 'asc' } }, { departmentId: 'asc' }],
  },
  supervisor: { select: personFields },
  personInCharge: { select: personFields },
  checkpoints: { select: { on: true, expected: true }, orderBy: { on: 'asc' } },
  milestones: {
    select: { id: true, title: true, weight: true, dueOn: true, doneOn: true, isSample: true },
    orderBy: { position: 'asc' },
  },
} satisfies Prisma.GoalSelect

type GoalRow = Prisma.GoalGetPayload<{ select: typeof goalFields }>

/** A row as the domain knows it: days and decimals as plain text. */
export function toGoal({ startOn, dueOn, section, supports, ...row }: GoalRow): Goal {
  const { theme, ...heading } = section
  const goal = {
    ...row,
    section: heading,
    theme,
    start: toDay(startOn),
    due: toDay(dueOn),
    target: plain(row.target),
    baseline: plain(row.baseline),
    lastYear: plain(row.lastYear),
    checkpoints: row.checkpoints.map(({ on, expected }) => ({ on: toDay(on), expected: expected.toFixed() })),
    milestones: row.milestones.map(({ dueOn, doneOn, weight, ...milestone }) => ({
      ...milestone,
      weight: weight.toFixed(),
      due: toDay(dueOn),
      doneOn: doneOn && toDay(doneOn),
    })),
    supportingDepartments: supports.map(({ department }) => department),
    archivedAt: row.archivedAt?.toISOString() ?? null,
  }
  return { ...goal, version: versionOf(goal) }
}

const plain = (amount: Prisma.Decimal | null) => amount?.toFixed() ?? null

/** A fingerprint of what an edit can change; a milestone ticked meanwhile is no conflict with a new title. */
function versionOf(goal: Omit<Goal, 'version'>): string {
  const { title, section, kind, direction, commitment, target, baseline, integral, unit, start, due } = goal
  const { lastYear, note, leadDepartment, supportingDepartments, supervisor, personInCharge } = goal
  const details = [
    [title, section.id, kind, direction, commitment, target, baseline, integral, unit, start, due, lastYear],
    [note, leadDepartment.id, supervisor?.id, personInCharge?.id],
    supportingDepartments.map(({ id }) => id).sort(),
    goal.milestones.map(({ id, title, due }) => [id, title, due]),
  ]
  return createHash('sha256').update(JSON.stringify(details)).digest('hex').slice(0, 16)
}

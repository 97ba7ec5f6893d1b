import type { AssessedGoal } from '../goal/assessed-goal'
import type { Light } from '../progress/measure'
import { isLagging, type Standing } from '../standing'
import { standingWords } from '../words'
import { distributionOf } from './distribution'

type Group = { id: string; title: string }

/** How many goals stand in one of the standings that share a shape, in their light. */
export type ShapeCount = { standings: Standing[]; light: Light | null; goals: number }

/** A department's goals by theme, and all of them: what stands how, in fixed order. */
type MatrixRow = Group & { cells: ShapeCount[][]; all: ShapeCount[] }

/** 板块 × 科室: how many goals of each department stand how under each theme. The last row adds up the themes. */
export type LightMatrix = { themes: Group[]; rows: MatrixRow[]; totals: ShapeCount[][] }

/** How the departments stand: in their fixed order, or as the reader sorts them, those with most that lags first. */
export type OfficeOrder = 'fixed' | 'lagging'

/** Counts goals by lead department and theme. Departments without goals are left out. */
export function lightMatrixOf(
  goals: readonly AssessedGoal[],
  themes: readonly Group[],
  offices: readonly Group[],
  order: OfficeOrder,
): LightMatrix {
  const under = (own: readonly AssessedGoal[]) =>
    themes.map(({ id }) => shapesOf(own.filter(({ goal }) => goal.theme.id === id)))
  const rows = offices
    .map((office) => ({ office, own: goals.filter(({ goal }) => goal.leadDepartment.id === office.id) }))
    .filter(({ own }) => own.length > 0)
  const sorted = order === 'fixed' ? rows : rows.toSorted((a, b) => laggingIn(b.own) - laggingIn(a.own))
  return {
    themes: [...themes],
    rows: sorted.map(({ office, own }) => ({ ...office, cells: under(own), all: shapesOf(own) })),
    totals: under(goals),
  }
}

// A cell has room for shapes, not for words.
function shapesOf(goals: readonly AssessedGoal[]): ShapeCount[] {
  const shapes: ShapeCount[] = []
  for (const { standing, light, goals: count } of distributionOf(goals)) {
    const same = shapes.find(({ standings: [first] }) => first && isSameShape(first, standing))
    if (same) {
      same.standings.push(standing)
      same.goals += count
      same.light ??= light
    } else shapes.push({ standings: [standing], light, goals: count })
  }
  return shapes
}

const isSameShape = (one: Standing, other: Standing) =>
  standingWords[one].shape === standingWords[other].shape

const laggingIn = (goals: readonly AssessedGoal[]) =>
  goals.filter(({ assessment: { light } }) => isLagging(light)).length

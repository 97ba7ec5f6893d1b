import type { AssessedGoal } from '../goal/assessed-goal'
import type { Light } from '../progress/measure'
import type { Standing } from '../standing'
import type { PlanDocument } from './document'
import { segmentedLines } from './segments'

/** A goal as its promise is marked in the document. */
export type MarkedGoal = {
  id: string
  title: string
  standing: Standing
  light: Light | null
  isOverruled: boolean
  sentence: string
}

/** A piece of a line: the goals whose promise it is part of, and those whose promise ends with it. */
export type MarkedPiece = { text: string; of: string[]; ends: string[] }

/** Goals under one heading of the plan. */
export type HeadedGoals = { theme: { position: number; title: string }; section: string; goals: MarkedGoal[] }

export type LivingPlan = {
  /** The lines of the document, empty where there is none. */
  lines: MarkedPiece[][]
  marked: Record<string, MarkedGoal>
  /** What the document, or its latest version, does not promise: shown all the same, never deleted. */
  others: HeadedGoals[]
}

/** The document as it was written with each promise marked as it stands, and the goals that are not in it. */
export function livingPlanOf(
  goals: readonly AssessedGoal[],
  document: Pick<PlanDocument, 'text' | 'sources'> | null,
): LivingPlan {
  const listed = new Set(goals.map(({ goal }) => goal.id))
  const sources = (document?.sources ?? []).filter(({ goalId }) => listed.has(goalId))
  const inside = new Set(sources.map(({ goalId }) => goalId))
  const ranges = sources.map(({ goalId, start, end }) => ({ start, end, of: goalId }))
  return {
    lines: document === null ? [] : withEnds(segmentedLines(document.text, ranges), ranges),
    marked: Object.fromEntries(goals.map((goal) => [goal.goal.id, markedOf(goal)])),
    others: headed(goals.filter(({ goal }) => !inside.has(goal.id))),
  }
}

const markedOf = ({ goal, standing, assessment, overruled, sentence }: AssessedGoal): MarkedGoal => ({
  id: goal.id,
  title: goal.title,
  standing,
  light: assessment.light,
  isOverruled: overruled !== null,
  sentence,
})

function withEnds(
  lines: ReturnType<typeof segmentedLines>,
  ranges: readonly { end: number; of: string }[],
): MarkedPiece[][] {
  const endOf = new Map(ranges.map(({ end, of }) => [of, end]))
  let at = 0
  return lines.map((line) => {
    const pieces = line.map(({ text, of }) => {
      at += text.length
      return { text, of, ends: of.filter((id) => endOf.get(id) === at) }
    })
    at += 1
    return pieces
  })
}

function headed(goals: readonly AssessedGoal[]): HeadedGoals[] {
  const groups = new Map<string, HeadedGoals>()
  for (const assessed of goals) {
    const { theme, section } = assessed.goal
    const group = groups.get(section.id) ?? { theme, section: section.title, goals: [] }
    group.goals.push(markedOf(assessed))
    groups.set(section.id, group)
  }
  return [...groups.values()]
}

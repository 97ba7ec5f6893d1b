import type { Goal } from '../goal/goal'
import { likenessOf, type Worded, worded } from '../likeness'

type Promised = { title: string; sentence: string; target: string | null; unit: string | null }

/** A goal there is, with the sentence it stood in before; '' where it stood in none. */
export type KnownPromise = Promised & { goalId: string } & Pick<Goal, 'kind' | 'direction' | 'lastYear'>

/** Which goal a promise is, and whether somebody has to be asked: null for one that is new. */
export type SamePromise = { goalId: string; isSure: boolean } | null

const SURE = 0.8
const MAYBE = 0.45

/**
 * Finds for each promise of a revised document the goal it is: by its sentence and title, exactly, then by likeness; each
 * goal is taken once, the most alike first. Below a likeness of 0.45 it is a new one, below 0.8 somebody is asked.
 */
export function samePromises(
  promises: readonly Promised[],
  known: readonly (Promised & { goalId: string })[],
): SamePromise[] {
  const goals = known.map((goal) => ({ goalId: goal.goalId, ...readOf(goal) }))
  const pairs = promises
    .map(readOf)
    .flatMap((promise, at) =>
      goals.map((goal) => ({ at, goalId: goal.goalId, score: scoreOf(promise, goal) })),
    )
    .filter(({ score }) => score >= MAYBE)
    .sort((one, other) => other.score - one.score || one.at - other.at)
  const found: SamePromise[] = promises.map(() => null)
  const taken = new Set<string>()
  for (const { at, goalId, score } of pairs) {
    if (found[at] || taken.has(goalId)) continue
    found[at] = { goalId, isSure: score >= SURE }
    taken.add(goalId)
  }
  return found
}

type Read = { title: Worded; sentence: Worded; target: string | null; unit: string | null }

/** Each is compared with all others, so that it is taken apart once. */
const readOf = ({ title, sentence, target, unit }: Promised): Read => ({
  title: worded(title),
  sentence: worded(sentence),
  target,
  unit,
})

/** A sentence often holds several promises: the title tells which, the sentence that it is there at all. */
function scoreOf(promise: Read, goal: Read): number {
  const title = likenessOf(promise.title, goal.title)
  const figure = sameFigure(promise, goal)
  if (goal.sentence.plain === '') return title + figure
  // Whatever the sentence, it would not do.
  if (title === 0 && figure === 0) return 0
  return 0.6 * title + 0.4 * likenessOf(promise.sentence, goal.sentence) + figure
}

/** The same figure in the same unit speaks for the same promise where the words differ a little. */
const sameFigure = (promise: Read, goal: Read): number =>
  promise.target !== null && promise.unit === goal.unit && Number(promise.target) === Number(goal.target)
    ? 0.15
    : 0

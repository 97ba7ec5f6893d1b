import type { Day } from '../day'
import type { Mode } from '../reporting/entry-outcome'
import { type Match, type Matchable, matchesOf, sureOf } from './matching'
import { reportedDay } from './reported-day'
import { sentenceUpTo } from './sentence'
import { modeIn } from './wording'

/** A figure that a text states, as it was read. */
type Found = {
  start: number
  end: number
  title: string
  value: string
  unit: string | null
  approximate: boolean
  asOf: Day | null
}

/** A figure of a pasted text, as a report that could be made of it. */
export type PastedFigure = {
  /** What tells it from the others of the text, also when something is added behind it. */
  id: string
  /** The words it was read from. */
  said: string
  title: string
  value: string
  unit: string | null
  approximate: boolean
  on: Day
  /** The text says the day; else it is the one looked from. */
  isDayStated: boolean
  /** As what it comes to, or as what is new; null where the text says neither and one has to ask. */
  mode: Mode | null
  matches: Match[]
  /** The goal it is surely about; null where one has to ask. */
  goalId: string | null
  /** Stands in what another figure of the same goal has come to, so that it is not to be added to it. */
  isContained: boolean
}

type Seen = { year: number; asOf: Day }

/**
 * What can be reported of the figures that were found in a pasted text: which goal each is about, for which day, and as
 * what. `goals` are those the viewer may report a figure on; what is in doubt is left open.
 */
export function pastedFigures(
  text: string,
  found: readonly Found[],
  goals: readonly Matchable[],
  seen: Seen,
): PastedFigure[] {
  const figures = found.map((one) => figureOf(text, one, goals, seen))
  return figures.map((figure) => ({
    ...figure,
    isContained: figures.some((other) => contains(other, figure)),
  }))
}

function figureOf(text: string, one: Found, goals: readonly Matchable[], { year, asOf }: Seen): PastedFigure {
  const { start, end, title, value, unit, approximate } = one
  const sentence = sentenceUpTo(text, end)
  const matches = matchesOf(one, goals)
  const { on, isStated } = reportedDay(one.asOf, sentence, year, asOf)
  return {
    id: `${start} ${text.slice(start, end)}`,
    said: text.slice(start, end).trim(),
    ...{ title, value, unit, approximate, on, matches },
    isDayStated: isStated,
    mode: modeIn(sentence),
    goalId: sureOf(matches),
    isContained: false,
  }
}

/** 累计14家，其中本月新增2家: the two are in the fourteen. */
const contains = (total: PastedFigure, figure: PastedFigure): boolean =>
  total.goalId !== null &&
  total.goalId === figure.goalId &&
  total.mode === 'total' &&
  figure.mode === 'increment' &&
  figure.on <= total.on

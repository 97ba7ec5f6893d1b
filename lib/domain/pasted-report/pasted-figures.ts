import type { Day } from '../day'
import { plain } from '../likeness'
import type { Mode } from '../reporting/entry-outcome'
import { type Match, type Matchable, matchesOf, nameIn, type Said, sureOf } from './matching'
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

export type Seen = { year: number; asOf: Day }

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
  const figures = found
    .map((one, at) => figureOf(text, one, namesakeOf(text, found, at), goals, seen))
    .filter((figure) => !isComparison(figure))
  return figures.map((figure) => ({
    ...figure,
    isContained: figures.some((other) => contains(other, figure)),
  }))
}

/** A growth that no goal is about only tells how a figure compares (同比增长6%). */
const isComparison = ({ said, matches }: PastedFigure): boolean =>
  matches.length === 0 && /同比|环比|[较比]上?[年月]/.test(said)

/** What a figure is said of: of one that is only counted (其中本月新增2家) what the one before it is. */
function namesakeOf(text: string, found: readonly Found[], at: number): Said {
  const [one, before] = [found[at], found[at - 1]]
  if (!one) return { title: '', phrase: '', unit: null }
  const { title, unit } = one
  const isNameless = nameIn(title) === '' || nameIn(title) === plain(unit ?? '')
  return isNameless && before && before.unit === unit
    ? namesakeOf(text, found, at - 1)
    : { title, unit, phrase: phraseOf(text, one) }
}

const phraseOf = (text: string, { start, end }: Found) => text.slice(start, end).trim()

function figureOf(
  text: string,
  one: Found,
  said: Said,
  goals: readonly Matchable[],
  { year, asOf }: Seen,
): PastedFigure {
  const { start, end, title, value, unit, approximate } = one
  const sentence = sentenceUpTo(text, end)
  const matches = matchesOf(said, goals)
  const { on, isStated } = reportedDay(one.asOf, sentence, year, asOf)
  return {
    id: `${start} ${text.slice(start, end)}`,
    said: phraseOf(text, one),
    ...{ title, value, unit, approximate, on, matches },
    isDayStated: isStated,
    // What is counted up to a day is a sum, whichever sentence names that day.
    mode: modeIn(sentence) ?? (one.asOf === null ? null : 'total'),
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

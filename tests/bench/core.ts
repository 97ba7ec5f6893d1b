import { Decimal } from 'decimal.js'

import { assess } from '@/lib/domain/progress/assess'
import { forecast } from '@/lib/domain/progress/forecast'
import { rollUp } from '@/lib/domain/progress/roll-up'
import { series } from '@/lib/domain/progress/series'

import { AS_OF, type BenchGoal, dailyGoals, townGoals } from './core-goals'
import { type Figure, type Timed, timeInRounds } from './timing'

const ROUNDS = 30
const GOALS = 3000
const ENTRIES_EACH = 24

/** The measuring core: one goal reported daily, and a plan far larger than any town's. */
export function benchCore(): Promise<Figure[]> {
  const town = townGoals(GOALS, ENTRIES_EACH)
  const daily = dailyGoals()
  const count = only(daily, 'cumulative')
  const level = only(daily, 'level')
  const assessTown = () => town.map(readAnew).map(({ measure, entries }) => assess(measure, entries, AS_OF))
  const items = assessTown().map((assessment) => ({ assessment, weight: 1 }))
  const timed: Timed[] = [
    each('assess, a year of daily entries', daily, assess, 1),
    { name: 'assess, 3,000 goals with 72,000 entries', call: assessTown, times: 1, target: 300 },
    { name: 'roll-up of 3,000 goals', call: () => rollUp(items), times: 20, target: null },
    each('series, a year of daily entries', daily, series, null),
    each('forecast of a count, a year of daily entries', [count], forecast, null),
    each('forecast of a level, a year of daily entries', [level], forecast, 50),
  ]
  return timeInRounds(yardstickOf(town), timed, ROUNDS)
}

const TIMES = 5

type OfGoal = (measure: BenchGoal['measure'], entries: BenchGoal['entries'], asOf: string) => unknown

/** One call on each of the goals counts as so many. */
function each(name: string, goals: readonly BenchGoal[], call: OfGoal, target: number | null): Timed {
  let turn = 0
  const next = () => {
    const { measure, entries } = readAnew(goals[turn % goals.length] as BenchGoal)
    turn += 1
    return call(measure, entries, AS_OF)
  }
  return { name, call: next, times: goals.length * TIMES, target }
}

/** As it comes from the database: of what is looked at again, the core remembers what it read. */
const readAnew = ({ measure, entries }: BenchGoal): Pick<BenchGoal, 'measure' | 'entries'> => ({
  measure: { ...measure },
  entries: [...entries],
})

const only = (goals: readonly BenchGoal[], kind: string) =>
  goals.find(({ measure }) => measure.kind === kind) as BenchGoal

/** The same 72,000 amounts, read, put in order and summed as plainly as the library can. */
function yardstickOf(town: readonly BenchGoal[]): Timed {
  const amounts = town.flatMap(({ entries }) => entries.map(({ value }) => value))
  const call = () => {
    const read = amounts.map((amount) => new Decimal(amount)).sort((a, b) => a.cmp(b))
    return read.reduce((sum, amount) => sum.plus(amount), new Decimal(0))
  }
  return { name: 'yardstick: 72,000 decimals read, sorted, summed', call, times: 1, target: null }
}

import { likeness, plain } from '../likeness'
import { isRate, plainUnit } from '../rate/unit'
import { measuresAlike } from './amount-in'

/** What is compared of a goal. */
export type Matchable = { goalId: string; title: string; unit: string }

/** What a figure is said of: what the reader calls it, and the words it stands in. */
export type Said = { title: string; phrase: string; unit: string | null }

/** A goal that a figure may be about, with how well it fits, from 0 to 1. */
export type Match = { goalId: string; fit: number }

/** What fits less is no match; what fits so well, and better than any other by so much, is one. */
const LEAST = 0.25
const SURE = 0.55
const AHEAD = 0.12

/**
 * The goals that a figure may be about, the best first: those whose titles are like what it is said of, in a unit
 * that measures the same.
 */
export const matchesOf = (said: Said, goals: readonly Matchable[]): Match[] =>
  goals
    .map((goal) => ({ goalId: goal.goalId, fit: fitOf(said, goal) }))
    .filter(({ fit }) => fit >= LEAST)
    .sort((one, other) => other.fit - one.fit)

/** The goal that a figure is surely about; null where one has to ask. */
export function sureOf([best, next]: readonly Match[]): string | null {
  if (!best || best.fit < SURE) return null
  return next && best.fit - next.fit < AHEAD ? null : best.goalId
}

const fitOf = (said: Said, goal: Matchable): number =>
  Math.max(...wordingsOf(said).map((words) => alike(words, goal.title))) * unitFit(said.unit, goal.unit)

/** What it is called, and the whole phrase without its figure: a verb may belong to the name (新增就业). */
const wordingsOf = ({ title, phrase }: Said): string[] => [
  title,
  nameIn(title),
  nameIn(phrase.normalize('NFKC').replace(/\d[\d.,]*\D{0,4}$/, '')),
]

/** One that stands whole in the other is as good as the same, where it has a few characters. */
function alike(said: string, title: string): number {
  const [one, other] = [plain(said), plain(title)]
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  const isPart = short.length >= 3 && long.includes(short)
  return Math.max(likeness(one, other), isPart ? 0.8 : 0)
}

/** Without when it was and how it is counted; '' where a phrase says nothing else, as in 其中本月新增2家. */
export const nameIn = (words: string): string =>
  plain(words)
    .replace(
      /^(其中|包括|截[至止]|今年以来|今年|全年|\d{1,2}月份?底?|[本当上]个?[月周旬]|[本当]季度?|累计|共|已|又)+/,
      '',
    )
    .replace(/^(新增|净增|完成|实现|达到?|增加)+$/, '')

/** The words by which things are counted stand for each other (家, 个); a rate stands for nothing else. */
function unitFit(said: string | null, unit: string): number {
  const [one, other] = [plainUnit(said ?? ''), plainUnit(unit)]
  if (one === other || measuresAlike(one, other)) return 1
  if (isRate(one) || isRate(other)) return 0
  if (one === '' || other === '') return 0.9
  return COUNTERS.has(one) && COUNTERS.has(other) ? 0.85 : 0
}

const COUNTERS = new Set([...'个家户处项座条件起名人次场所支套批宗辆栋幢', '人次', '家次', '户次', '场次'])

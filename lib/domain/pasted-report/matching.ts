import { likeness } from '../likeness'
import { isRate, plainUnit } from '../rate/unit'
import { measuresAlike } from './amount-in'

/** What is compared of a goal. */
export type Matchable = { goalId: string; title: string; unit: string }

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
export const matchesOf = (
  said: { title: string; unit: string | null },
  goals: readonly Matchable[],
): Match[] =>
  goals
    .map((goal) => ({ goalId: goal.goalId, fit: fitOf(said, goal) }))
    .filter(({ fit }) => fit >= LEAST)
    .sort((one, other) => other.fit - one.fit)

/** The goal that a figure is surely about; null where one has to ask. */
export function sureOf([best, next]: readonly Match[]): string | null {
  if (!best || best.fit < SURE) return null
  return next && best.fit - next.fit < AHEAD ? null : best.goalId
}

const fitOf = ({ title, unit }: { title: string; unit: string | null }, goal: Matchable): number =>
  alike(title, goal.title) * unitFit(unit, goal.unit)

/** One that stands whole in the other is as good as the same, where it has a few characters. */
function alike(said: string, title: string): number {
  const [one, other] = [core(said), core(title)]
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  const isPart = short.length >= 3 && long.includes(short)
  return Math.max(likeness(one, other), isPart ? 0.8 : 0)
}

/** Without what is not what the thing is: how it is counted, and that it is done. */
const core = (title: string): string =>
  title
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^(完成|实现|新增|新建|累计|共|创建|整治)|(数量?|个数|工作|任务)$/gu, '')

/** The words by which things are counted stand for each other (家, 个); a rate stands for nothing else. */
function unitFit(said: string | null, unit: string): number {
  const [one, other] = [plainUnit(said ?? ''), plainUnit(unit)]
  if (one === other || measuresAlike(one, other)) return 1
  if (isRate(one) || isRate(other)) return 0
  if (one === '' || other === '') return 0.9
  return COUNTERS.has(one) && COUNTERS.has(other) ? 0.85 : 0
}

const COUNTERS = new Set([...'个家户处项座条件起名人次场所支套批宗辆栋幢', '人次', '家次', '户次', '场次'])

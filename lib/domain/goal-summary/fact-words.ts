import { plannedValues } from '../curve/planned'
import { dayInWords, yearOf } from '../day-words'
import { figureOf } from '../figure'
import type { Goal } from '../goal/goal'
import { targetWords } from '../trend/words'
import { commitmentWords, kindWords } from '../words'

/** What a fact is called, and what it says. */
export type FactWords = [term: string, words: string]

type Told = [term: string, words: string | null | false | undefined]

const isTold = (fact: Told): fact is FactWords => Boolean(fact[1])

/** Who stands for a goal beside the department that leads it, and what it promises, as far as there is something to tell. */
export function promiseFacts(goal: Goal, lastYear: string | null): FactWords[] {
  const { supportingDepartments, supervisor, personInCharge, unit } = goal
  const amount = (text: string | null) => text !== null && `${figureOf(text)}${unit ?? ''}`
  const facts: Told[] = [
    ['配合', supportingDepartments.map(({ shortName }) => shortName).join('、')],
    ['分管领导', supervisor?.name],
    ['责任人', personInCharge?.name],
    ['期限', periodOf(goal)],
    ['目标', goal.target !== null && targetWords(goal).replace(/^目标/, '')],
    ['最初目标', goal.originalTarget !== goal.target && amount(goal.originalTarget)],
    ['性质', goal.target !== null && commitmentWords[goal.commitment]],
    ['基数', goal.kind === 'level' && amount(goal.baseline)],
    ['上年数', lastYear],
  ]
  return facts.filter(isTold)
}

/** How a goal is measured, and what it was called first. */
export function measureFacts({ kind, rateParts, title, originalTitle }: Goal): FactWords[] {
  const facts: Told[] = [
    ['指标类型', kindWords[kind]],
    ['比率', rateParts && `${rateParts.numerator} / ${rateParts.denominator}`],
    ['原标题', originalTitle !== title && originalTitle],
  ]
  return facts.filter(isTold)
}

/** The values that somebody planned, such as `5 · 10 · 15 · 20`; where nobody did, how it goes, if that can be set. */
export function plannedInWords(goal: Goal, canSet: boolean): string {
  const planned = plannedValues(goal).map(({ expected }) => figureOf(expected))
  if (planned.length > 0 || !canSet) return planned.join(' · ')
  return goal.kind === 'level' && goal.baseline === null ? '未设' : '平均'
}

function periodOf({ start, due }: Goal): string {
  const wholeYear = start === `${due.slice(0, 4)}-01-01`
  return wholeYear ? dayInWords(due) : `${dayInWords(start)}至${dayInWords(due, yearOf(start))}`
}

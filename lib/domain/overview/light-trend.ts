import { type Day, monthEndOf } from '../day'
import { judgeOnce } from '../goal/assessed-goal'
import type { ReportedGoal } from '../goal/goal'
import type { Assessment, Light, Rules } from '../progress/measure'
import { isUnmeasured } from '../standing'
import { monthLights } from './month-lights'

/** How many goals had which light at the end of a month. */
export type MonthOfLights = { month: string } & Record<(typeof monthLights)[number]['key'], number>

/** The lights at the end of every month of the year so far; of the current month at the as-of date. */
export function lightTrendOf(
  goals: readonly { goal: ReportedGoal }[],
  { year, ...rules }: Rules & { year: number },
  asOf: Day,
): MonthOfLights[] {
  const measured = goals.filter(({ goal }) => !isUnmeasured(goal.kind))
  const starts = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}-01`)
  return starts
    .filter((start) => start <= asOf)
    .map((start, index) => {
      const end = monthEndOf(start)
      const day = end < asOf ? end : asOf
      const assessments = measured.map(({ goal }) => judgeOnce(goal, day, rules).assessment)
      return { month: `${index + 1}月`, ...lightsOf(assessments) }
    })
}

function lightsOf(assessments: readonly Assessment[]) {
  const achieved = assessments.filter(({ state, light }) => state === 'achieved' && light === 'green').length
  const lit = (light: Light) => assessments.filter((assessment) => assessment.light === light).length
  return { achieved, green: lit('green') - achieved, yellow: lit('yellow'), red: lit('red') }
}

/** What the months show, in one sentence: where the lights came from and where they are. */
export function trendInWords(months: readonly MonthOfLights[]): string {
  const [before, now] = [months.at(-2), months.at(-1)]
  if (!now) return '这一年还没有开始。'
  return `${[now, before]
    .filter((month) => month !== undefined)
    .map(told)
    .join('；')}。`
}

const told = (lights: MonthOfLights): string =>
  `${lights.month}：${monthLights.map(({ key, word }) => `${word}${lights[key]}`).join('，')}`

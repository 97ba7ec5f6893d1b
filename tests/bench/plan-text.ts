import { extractActuals } from '@/lib/domain/plan-text/actuals'
import { extractGoals, extractLeftAlone } from '@/lib/domain/plan-text/extract'

import { type Figure, type Timed, timeInRounds } from './timing'

const ROUNDS = 20
const LENGTH = 100_000
const LONGEST = 1000

const PARAGRAPH =
  '一、做强产业，提升能级\n（一）壮大实体经济。力争引进科技型企业6家，完成技改项目12个、低效用地整治300亩，规上工业增加值增长7%左右。全力推进滨江园区二期厂房建设，确保年底前投入使用。\n（二）改善人居环境。持续推进河道清淤工程，避免水质反弹，生活污水治理率稳定在95%以上，改造老旧小区9个，惠及2600户。健全“141”工作机制，常态化开展安全隐患排查。\n'

/** Fragments that make the rules look furthest: a list without end, marks that open and never close, bare numbers. */
const FRAGMENTS = ['新建公园3个、', '全面', '1、', '“', '对3个村', '5%、']

/** The reader of plans: a document of 100,000 characters, far longer than any town's, and texts that are none. */
export async function benchPlanText(): Promise<Figure[]> {
  const plan = filled(PARAGRAPH)
  const timed: Timed[] = [
    { name: 'the promises of 100,000 characters', call: () => extractGoals(plan), times: 1, target: LONGEST },
    { name: 'the figures left alone in them', call: () => extractLeftAlone(plan), times: 1, target: LONGEST },
    { name: 'the figures they report', call: () => extractActuals(plan, 2024), times: 1, target: LONGEST },
    ...FRAGMENTS.map((fragment) => {
      const text = filled(fragment)
      return { name: `100,000 of ${fragment}`, call: () => extractGoals(text), times: 1, target: LONGEST }
    }),
  ]
  return timeInRounds(yardstickOf(plan), timed, ROUNDS)
}

const filled = (fragment: string): string =>
  fragment.repeat(Math.ceil(LENGTH / fragment.length)).slice(0, LENGTH)

const PASSES = 100

/** The same characters, told apart as plainly as can be, a hundred times. */
function yardstickOf(plan: string): Timed {
  const call = () => {
    let digits = 0
    for (let pass = 0; pass < PASSES; pass += 1) digits += plan.split('').filter((char) => char <= '9').length
    return digits
  }
  return { name: 'yardstick: 100,000 characters told apart, a hundred times', call, times: 1, target: null }
}

import type { Goal } from '../goal/goal'
import { aimsAtTarget } from '../progress/terms/target'

/** The figure without which a goal can't be judged, asked for in words; null where none is missing. */
export function missingFigureOf({ kind, target, baseline }: Goal): string | null {
  if (aimsAtTarget(kind) && target === null) return '计划没有给出目标值，补填后才能判断进度。'
  if (kind === 'level' && baseline === null)
    return '没有基数，暂按时间过去多少判断进度；补填后按实际走过的路程判断。'
  return null
}

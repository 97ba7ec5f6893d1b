import { standingWords } from '../words'
import type { GoalFilter } from './goal-filter'

/** What the list is narrowed to by its reports, as it is called on screen. */
export const reportWords = { mine: '本科室牵头、配合', owed: '本月未填报' }

type Group = { id: string; title: string }
type Names = { themes: readonly Group[]; departments: readonly Group[] }

/** A filter in words: `状态 严重滞后、破线；科室 规建办`; 无 where it leaves every goal in the plan's order. */
export function filterInWords(filter: GoalFilter, { themes, departments }: Names): string {
  const { standings } = filter
  // Every field has its words here, so that none narrows a list silently.
  const said: Record<keyof GoalFilter, string | false> = {
    standings: standings.length > 0 && `状态 ${standings.map((one) => standingWords[one].word).join('、')}`,
    theme: filter.theme !== null && `板块 ${titleOf(filter.theme, themes)}`,
    department: filter.department !== null && `科室 ${titleOf(filter.department, departments)}`,
    mine: filter.mine && reportWords.mine,
    owed: filter.owed && reportWords.owed,
    by: filter.by === 'department' && '按科室',
  }
  return Object.values(said).filter(Boolean).join('；') || '无'
}

const titleOf = (wanted: string, groups: readonly Group[]) =>
  groups.find(({ id }) => id === wanted)?.title ?? '未知'

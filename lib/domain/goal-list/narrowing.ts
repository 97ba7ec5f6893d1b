import { facets, type GoalFilter } from './goal-filter'
import type { Options } from './options'
import { facetWords } from './words'

/** What a list is narrowed to, in words: `搜索“绿色”，科室：经发办、党政办，本月未填报`; '' when to nothing. */
export function narrowingInWords(filter: GoalFilter, options: Options): string {
  const chosen = facets.map((facet) => {
    const ids: readonly string[] = filter[facet]
    const labels = options[facet].filter(({ value }) => ids.includes(value)).map(({ label }) => label)
    if (labels.length === 0) return ''
    const title = facetWords[facet]
    return title ? `${title}：${labels.join('、')}` : labels.join('、')
  })
  return [filter.q && `搜索“${filter.q}”`, ...chosen].filter(Boolean).join('，')
}

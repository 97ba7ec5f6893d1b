import type { Day } from './day'

/** A year's plan (年度计划). Gaps are shares of a goal, compared as in the measure's rules. */
export type Plan = {
  id: string
  year: number
  title: string
  yellowGap: number
  redGap: number
  /** The day every page looks from unless it says otherwise (数据截至); null means today. */
  pinnedAsOf: Day | null
}

/** A heading of the plan (一级标题) with the sections under it, in the plan's order. */
export type Theme = { id: string; position: number; title: string; sections: Section[] }

type Section = { id: string; position: number; title: string }

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

type Changeable = {
  title: string
  yellowGap: number | string
  redGap: number | string
  pinnedAsOf: Day | null
}

/** What an admin can change of a plan, as its form has it: the gaps in percent. */
export const planFactsOf = ({ title, yellowGap, redGap, pinnedAsOf }: Changeable) => ({
  title,
  yellowGap: inPercent(yellowGap),
  redGap: inPercent(redGap),
  pinnedAsOf,
})

/** Shares are numbers of four decimals at most; the rounding only takes away what binary fractions add. */
const inPercent = (share: number | string) => String(Math.round(Number(share) * 10_000) / 100)

/** A heading of the plan (一级标题) with the sections under it, in the plan's order. */
export type Theme = { id: string; position: number; title: string; sections: Section[] }

type Section = { id: string; position: number; title: string }

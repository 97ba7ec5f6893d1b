/** What the plan of another year is called like this one: 2024年度工作计划 becomes 2025年度工作计划. */
export const titleIn = (year: number, plan: { year: number; title: string }): string =>
  plan.title.includes(String(plan.year))
    ? plan.title.replaceAll(String(plan.year), String(year))
    : `${year}年${plan.title}`.slice(0, 100)

/** The first year after a plan's own that has no plan yet. */
export function freeYearAfter(year: number, taken: readonly number[]): number {
  const next = year + 1
  return taken.includes(next) ? freeYearAfter(next, taken) : next
}

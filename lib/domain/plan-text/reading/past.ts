const PAST =
  /截[至止]|(?<!自)已(?!有)|(?<![比较于超过同])(?:去年|上年|上一年)|以来|过去|目前|一年来|五年来|回顾|累计已/
const REACHED = /截[至止]|(?<!自)已(?!有)/
const AHEAD =
  /^(?:再|下半年|第?[一二三四]季度|\d{1,2}月(?:底|末|中旬)?前|新建|新增|继续|今年|年内|力争|争取|确保|到年底|年底前|下一步|下步|全年(?:力争|计划|预计)|计划|将|拟|明年)/
const YEAR = /(20\d{2})年/g

/** Whether a clause of a plan tells what is reached, or goes back to what is to come; null where it says neither. */
export function timeOf(clause: string, planYear: number | null): 'past' | 'ahead' | null {
  const years = [...clause.matchAll(YEAR)].map(([, year]) => Number(year))
  if (planYear !== null && years.includes(planYear)) return 'ahead'
  if (AHEAD.test(clause) && !REACHED.test(clause)) return 'ahead'
  if (PAST.test(clause) || (planYear !== null && years.some((year) => year < planYear))) return 'past'
  return null
}

/** 在上年完成35家的基础上，再整治20家: only the clause itself tells of the past. */
export const isAside = (clause: string): boolean => /基础上$/.test(clause)

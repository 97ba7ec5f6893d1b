import type { Day } from '../day'
import { dayInWords } from '../day-words'

/** The lines above an exported list, each written once. */

export const asOfNote = (asOf: Day): string => `截至：${dayInWords(asOf)}`

export const filterNote = (filter: string): string => `筛选：${filter}`

export const madeAtNote = (madeAt: string): string => `导出：${madeAt}`

export const sampleNote = '示例数据：进展是示例，不是真实填报。'

/** The end of a name that tells the day its figures are of: 截至2024-10-31. */
export const asOfInName = (asOf: Day): string => `截至${asOf}`

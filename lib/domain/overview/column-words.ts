import type { Standing } from '../standing'
import { standingWords } from '../words'
import type { GridColumn } from './light-grid'

/** The shape that heads a column of the grid. */
export const shapeOf = ({ standings: [first = 'unmeasured'] }: GridColumn): string =>
  standingWords[first].shape

/** Standings told together: 严重滞后、破线. */
export const standingsInWords = (standings: readonly Standing[]): string =>
  standings.map((standing) => standingWords[standing].word).join('、')

/** The words of a column in few characters: what is neither lit nor without a number waits for something. */
export const shortWordOf = (column: GridColumn): string =>
  column.standings.length > 2 ? '待定' : standingsInWords(column.standings).replace('、', '/')

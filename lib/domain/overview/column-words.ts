import { standingWords } from '../words'
import type { GridColumn } from './light-grid'

/** The shape that heads a column of the grid. */
export const shapeOf = ({ standings: [first = 'unmeasured'] }: GridColumn): string =>
  standingWords[first].shape

/** All the words of a column: 严重滞后、破线. */
export const wordsOf = ({ standings }: GridColumn): string =>
  standings.map((standing) => standingWords[standing].word).join('、')

/** The words of a column in few characters: what is neither lit nor without a number waits for something. */
export const shortWordOf = (column: GridColumn): string =>
  column.standings.length > 2 ? '待定' : wordsOf(column).replace('、', '/')

import { dayInWords } from '../day-words'
import type { Named } from './timeline'

/** An entry as another one names it, such as `+20家（7月30日）`; its day with the year when that is not the given one. */
export const namedInWords = ({ on, figure, parts }: Named, unit: string, year?: number): string =>
  `${figure === null ? '文字' : `${figure}${unit}`}（${[parts, dayInWords(on, year)].filter(Boolean).join('，')}）`

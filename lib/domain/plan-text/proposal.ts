import type { Commitment, Direction, Kind } from '../progress/measure'
import type { Span } from './span'

/** A promise found in a plan's text, as a goal to be confirmed. Offsets are UTF-16, in the text as it was given. */
export interface Proposal extends Span {
  /** The sentence the promise stands in. */
  sentence: Span
  /** The headings above it, outermost first. */
  heading: string[]
  /** What it is about, without verb, figure and comparator. */
  title: string
  /** What is to be done; carried over from earlier in the list where its own is left out. */
  verb: string | null
  kind: Kind
  direction: Direction
  commitment: Commitment
  /** The figure as a plain decimal: 七成 is 70, 1.2万人 is 12000. */
  target: string | null
  /** The other end of a range: 5%—5.5%. */
  upper: string | null
  unit: string | null
  /** False where the number is only implied: 清零, 动态消除, 避免. */
  stated: boolean
  /** 左右, 约, 余, 上下. */
  approximate: boolean
  /** Sure where nothing about the reading can be taken in another way. */
  confidence: 'sure' | 'check'
}

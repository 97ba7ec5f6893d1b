import type { Measure } from '../../figures/figure'
import type { Span } from '../../span'
import type { Head } from '../head'
import type { Segment } from './segments'

/** Where a figure stands in its segment, and what stands around it. */
export interface Place {
  text: string
  segment: Segment
  measure: Measure
  head: Head
  /** Between verb and figure. */
  object: Span
  /** After the figure. */
  rest: Span
}

/** What a figure measures, and what is done. */
export type Subject = { object: string; verb: string | null; plain: boolean; isBefore: boolean }

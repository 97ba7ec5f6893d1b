import type { Span } from '../span'
import { asWritten, type Characters } from './characters'
import type { Part } from './part-heading'

/** A paragraph with what is known of its place. `from` is where its own words begin, after its number and heading. */
export interface Block extends Characters {
  from: number
  part: Part | null
  /** The headings above it, as written, outermost first. */
  heading: string[]
  role: 'content' | 'heading' | 'furniture' | 'preamble'
}

/** A heading without its closing mark, as it was written. */
export const headingAsWritten = (source: string, paragraph: Characters, end: number): string =>
  asWritten(source, paragraph, 0, end).replace(/[。：:.．]$/, '')

/** A stretch of a paragraph, as offsets in the text given. */
export function inSource({ at }: Characters, { start, end }: Span): Span {
  const first = at[start] ?? 0
  return { start: first, end: (at[end - 1] ?? first) + 1 }
}

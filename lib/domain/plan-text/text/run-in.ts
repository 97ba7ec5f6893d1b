import { measuresIn } from '../figures/figures'
import { DEEPEST_PART_LEVEL, ENUMERATION_LEVEL, type Marker, markerOf } from './marker'

const LONGEST_RUN_IN = 40
const LONGEST_ALONE = 50

/**
 * Where the heading of a numbered paragraph ends, with its closing mark: the whole paragraph for a heading in a line of
 * its own, its first sentence for one that runs in. Null where the numbered words are themselves the content.
 */
export function runInHeadingEnd(text: string, marker: Marker, next: string | undefined): number | null {
  const end = firstEnd(text, marker.length)
  if (measuresIn(text.slice(0, end)).some(({ inWords }) => !inWords)) return null
  if (end < text.length) return isRunIn(text, marker, end) ? end : null
  return text.length <= LONGEST_ALONE && standsAbove(marker, next, /[。！；]$/.test(text)) ? end : null
}

function firstEnd(text: string, from: number): number {
  for (let index = from; index < text.length; index += 1) {
    if (/[。！？；：]/.test(text[index] ?? '')) return index + 1
  }
  return text.length
}

const isRunIn = (text: string, { length, level }: Marker, end: number): boolean =>
  end - length <= LONGEST_RUN_IN &&
  end - length > 2 &&
  /[。：]/.test(text[end - 1] ?? '') &&
  level <= ENUMERATION_LEVEL

/** Whether a numbered line is a heading: something stands under it. */
function standsAbove({ level }: Marker, next: string | undefined, isSentence: boolean): boolean {
  if (next === undefined) return false
  const below = markerOf(next)
  if (below !== null) return below.level > level
  return level < ENUMERATION_LEVEL && (!isSentence || level <= DEEPEST_PART_LEVEL)
}

import { markerOf } from '../text/marker'
import { headOf } from './head'
import { withoutFiller } from './title'

/** What a heading is about, for a sentence under it that does not say it again. */
export function topicOf(heading: readonly string[]): string {
  const last = heading.at(-1) ?? ''
  return withoutFiller(last.slice(headOf(last, markerOf(last)?.length ?? 0, last.length).end))
}

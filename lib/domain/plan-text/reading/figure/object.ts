import { headOf } from '../head'
import { withoutFiller } from '../title'
import { placingOf } from './placed'
import type { Segment } from './segments'

/** What a part of a clause is about, with or without a figure; null where it does not say. */
export function objectIn(text: string, segment: Segment): string | null {
  for (const measure of segment.measures) {
    const placing = placingOf(text, segment, measure)
    if ('placed' in placing && placing.placed.object !== '') return placing.placed.object
  }
  const head = headOf(text, segment.start, segment.end)
  const object = withoutFiller(text.slice(head.end, segment.end))
  return head.verb === null || object.length < 2 || segment.measures.length > 0 ? null : object
}

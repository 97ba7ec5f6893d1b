import type { Goal } from '../goal/goal'
import type { PlanDocument } from '../plan-document/document'
import type { KnownPromise } from './same-promise'

/** The goals a plan has as what a new document of it is matched with, each with its sentence in the document before. */
export function knownPromises(
  goals: readonly Pick<
    Goal,
    'id' | 'title' | 'originalTitle' | 'kind' | 'direction' | 'target' | 'unit' | 'lastYear'
  >[],
  document: Pick<PlanDocument, 'text' | 'sources'> | null,
): KnownPromise[] {
  const places = new Map(document?.sources.map(({ goalId, sentence }) => [goalId, sentence]))
  return goals.map(({ id, originalTitle, title, ...measure }) => {
    const place = places.get(id)
    return {
      goalId: id,
      title: originalTitle || title,
      sentence: place ? (document?.text.slice(place.start, place.end) ?? '') : '',
      kind: measure.kind,
      direction: measure.direction,
      target: measure.target,
      unit: measure.unit,
      lastYear: measure.lastYear,
    }
  })
}

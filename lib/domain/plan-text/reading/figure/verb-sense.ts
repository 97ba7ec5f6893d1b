import type { Sense } from '../../wording/comparators'

const VERB_SENSES: [RegExp, Sense][] = [
  [/^(?:降低|减少|压减|压降)$/, 'fall'],
  [/^(?:提高|提升)$/, 'rise'],
  [/^(?:控制|管控|严控)$/, 'cap'],
  [/^(?:稳定|保持|维持)$/, 'hold'],
]

/** 压减经费5%, 保持入学率100%: the verb compares, where nothing beside the figure does. */
export function senseOfVerb(verb: string | null, beside: readonly Sense[]): Sense[] {
  if (verb === null || beside.some((sense) => sense !== 'about' && sense !== 'plain')) return []
  return VERB_SENSES.flatMap(([form, sense]) => (form.test(verb) ? [sense] : []))
}

import type { Said } from './said'
import type { Telling } from './telling'

/** Adds promises to what was told, for what follows to lean on. */
export function tell(telling: Telling, said: readonly Said[]): void {
  telling.said.push(...said)
  const last = said.at(-1)
  if (!last) return
  telling.topic = last.title
  telling.verb = last.verb
  telling.aims = last.commitment === 'stretch'
  telling.aimedEarlier ||= telling.aims
}

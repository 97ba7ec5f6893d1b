import { can, type Verb } from '@/lib/domain/policy'

import type { Form } from './asking'
import type { Walker } from './people'
import type { World } from './world'

/**
 * What a verb is used on: a goal, a report on one, another row of our organisation, a goal to be of the own department,
 * or nothing that has a row yet.
 */
export type On = 'goal' | 'entry' | 'row' | 'own goal' | 'nothing'

/** A way to use an action, and the verb of the table that decides about it. */
export type Case = {
  action: string
  /** What for, where there are several cases of an action. */
  as?: string
  verb: Verb
  on: On
  form: (world: World, who: Walker) => Form | Promise<Form>
  /** As what it is written down, where that is another name; null where nothing is done yet. */
  recorded?: string | null
  /** What whoever does it has to have. */
  given?: 'second factor'
}

/** Whether the table of lib/domain/policy.ts allows it to somebody who asks for what is ours. */
export function may({ role, relation, isAuthor, isOurs, isAdrift }: Walker, verb: Verb, on: On): boolean {
  if (on === 'own goal') return can(role, verb, isAdrift ? 'none' : 'lead')
  if (on === 'nothing') return can(role, verb)
  if (!isOurs) return false
  if (on === 'row') return can(role, verb)
  return can(role, verb, on === 'entry' && isAuthor ? 'author' : relation)
}

import { extractActuals } from '../plan-text/actuals'
import type { Matchable } from './matching'
import { type PastedFigure, pastedFigures, type Seen } from './pasted-figures'

/** What can be reported of a pasted text; `seen` is the plan's year, for days without one, and the day looked from. */
export const readPasted = (text: string, goals: readonly Matchable[], seen: Seen): PastedFigure[] =>
  pastedFigures(text, extractActuals(text, seen.year), goals, seen)

import { askedDayOf } from '../as-of'
import { addDays, type Day, monthStartOf } from '../day'
import type { Params } from '../goal-list/goal-filter'
import type { OfficeOrder } from './light-matrix'

/** In which order the rows of figures stand: what needs most first, or as in the plan. */
export type RowOrder = 'gap' | 'plan'

/** How one looks at a page of figures: what its URL says beside its path. */
export type OverviewLook = {
  /** The as-of day asked for; null where the plan's or today is meant. */
  asOf: Day | null
  /** The day the lights are compared with; null where the month's beginning is meant. */
  since: Day | null
  order: RowOrder
  /** The theme or department whose target and actual are drawn; null for the first. */
  compared: string | null
  offices: OfficeOrder
}

/** Reads what a URL asks for. What makes no sense is as if it were not there. */
export function lookFrom(params: Params): OverviewLook {
  const { compared } = params
  return {
    asOf: askedDayOf(params.asOf),
    since: askedDayOf(params.since),
    order: params.order === 'plan' ? 'plan' : 'gap',
    compared: (Array.isArray(compared) ? compared[0] : compared) || null,
    offices: params.offices === 'lagging' ? 'lagging' : 'fixed',
  }
}

/** The parameters that stand for a look in a URL, in fixed order. */
export function lookParams(look: OverviewLook): [string, string][] {
  const params: [keyof OverviewLook, string | null][] = [
    ['asOf', look.asOf],
    ['since', look.since],
    ['order', look.order === 'gap' ? null : look.order],
    ['compared', look.compared],
    ['offices', look.offices === 'fixed' ? null : look.offices],
  ]
  return params.flatMap(([name, value]) => (value === null ? [] : [[name, value]]))
}

/** The same page, looked at a little differently. */
export function lookPath(path: string, look: OverviewLook, change: Partial<OverviewLook>): string {
  const query = new URLSearchParams(lookParams({ ...look, ...change })).toString()
  return query ? `${path}?${query}` : path
}

/** The day that lights are compared with: the one asked for where it is earlier, else the end of the month before. */
export const sinceFrom = (asked: Day | null, asOf: Day): Day =>
  asked !== null && asked < asOf ? asked : addDays(monthStartOf(asOf), -1)

import type { Measure } from '../measure'

/** A cap is a cumulative goal that is used up: not more than so many (不超过). */
export const isCap = ({ kind, direction }: Pick<Measure, 'kind' | 'direction'>): boolean =>
  kind === 'cumulative' && direction === 'atMost'

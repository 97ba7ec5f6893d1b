const SCALES = new Map([
  ['%', 100],
  ['‰', 1000],
])

/** A unit as typed: ％ from a Chinese keyboard is the same as %. */
export const plainUnit = (typed: string): string => typed.trim().replaceAll('％', '%')

/** Whether figures in this unit are rates, which may be given by their parts. */
export const isRate = (unit: string | null): boolean => SCALES.has(unit ?? '')

/** What a part that is all of the whole comes to in this unit: 100 in %, 1000 in ‰, else 1. */
export const scaleOf = (unit: string | null): number => SCALES.get(unit ?? '') ?? 1

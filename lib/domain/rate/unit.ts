const SCALES: Record<string, number> = { '%': 100, '‰': 1000 }

/** Whether figures in this unit are rates, which may be given by their parts. */
export const isRate = (unit: string | null): boolean => unit !== null && unit in SCALES

/** What a part that is all of the whole comes to in this unit: 100 in %, 1000 in ‰, else 1. */
export const scaleOf = (unit: string | null): number => SCALES[unit ?? ''] ?? 1

/** What was measured, by name. */
type Figures = Record<string, number | string | boolean>

/** One thing to be trusted, shown on the real app: answers what was measured, and throws where it does not hold. */
export type Part = { proves: string; show: () => Promise<Figures> }

/** What has to be true, said with what is the case instead. */
export function insist(isSo: boolean, otherwise: string): asserts isSo {
  if (!isSo) throw new Error(otherwise)
}

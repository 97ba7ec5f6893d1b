import { likeness } from '../likeness'
import type { Finding } from '../plan-text/finding'

type Promise = { title: string; target: string; unit: string }

const ALIKE = 0.5

/**
 * Which figure of last year's summary belongs to each promise: one in the same unit whose words are the most alike, each
 * figure taken once; null where there is none.
 */
export function lastYearFindings(
  promises: readonly Promise[],
  findings: readonly Finding[],
): (Finding | null)[] {
  const pairs = promises
    .flatMap((promise, at) =>
      findings
        .filter(({ unit }) => (unit ?? '') === promise.unit)
        .map((finding) => ({ at, finding, score: likeness(promise.title, finding.title) })),
    )
    .filter(({ score }) => score >= ALIKE)
    .sort((one, other) => other.score - one.score || one.finding.start - other.finding.start)
  const found: (Finding | null)[] = promises.map(() => null)
  const taken = new Set<Finding>()
  for (const { at, finding } of pairs) {
    if (found[at] || taken.has(finding)) continue
    found[at] = finding
    taken.add(finding)
  }
  return found
}

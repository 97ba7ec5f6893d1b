import { likeness } from '../likeness'
import { extractActuals } from '../plan-text/actuals'
import type { Finding } from '../plan-text/finding'
import type { ReviewRow } from './review'

/**
 * The rows with the figures of the year before that a summary states: each figure goes to the promise in the same unit
 * whose words are the most alike, once. A target that is what was reached already is pointed out. What somebody typed
 * stays, and so does the figure that a goal has already.
 */
export function withLastYear(
  rows: readonly ReviewRow[],
  summary: string,
  year: number,
  goalsWithFigure: ReadonlySet<string> = new Set(),
): ReviewRow[] {
  const findings = findingsFor(rows, extractActuals(summary, year - 1))
  return rows.map((row, at) => {
    const finding = findings[at]
    const isEmpty = row.lastYear === '' && !goalsWithFigure.has(row.goalId ?? '')
    return finding && isEmpty ? withFinding(row, finding) : row
  })
}

const SAME = '目标与上年数相同，请核对。'

function withFinding(row: ReviewRow, { value, approximate }: Finding): ReviewRow {
  const isSame = row.target !== '' && Number(row.target) === Number(value)
  const doubts = [...row.doubts, isSame && SAME, approximate && '上年数是约数。']
  return {
    ...row,
    lastYear: value,
    doubts: doubts.filter((doubt) => typeof doubt === 'string').slice(0, 8),
    decision: isSame && row.decision === 'accepted' ? 'open' : row.decision,
  }
}

const ALIKE = 0.5

/** Which finding belongs to each row, the most alike first; null where none does. */
function findingsFor(rows: readonly ReviewRow[], findings: readonly Finding[]): (Finding | null)[] {
  const pairs = rows
    .flatMap(({ title, unit }, at) =>
      findings
        .filter((finding) => (finding.unit ?? '') === unit)
        .map((finding) => ({ at, finding, score: likeness(title, finding.title) })),
    )
    .filter(({ score }) => score >= ALIKE)
    .sort((one, other) => other.score - one.score || one.finding.start - other.finding.start)
  const found: (Finding | null)[] = rows.map(() => null)
  const taken = new Set<Finding>()
  for (const { at, finding } of pairs) {
    if (found[at] || taken.has(finding)) continue
    found[at] = finding
    taken.add(finding)
  }
  return found
}

import type { Option } from '@/components/forms/select-field'
import { Fold } from '@/components/ui/fold'
import type { ReviewRow } from '@/lib/domain/plan-import/review'

type NotInDocumentProps = { goals: readonly Option[]; rows: readonly ReviewRow[] }

/** The goals of the plan that no row is the same as: told before the import, which leaves them as they are. */
export function NotInDocument({ goals, rows }: NotInDocumentProps) {
  const found = new Set(rows.flatMap(({ decision, goalId }) => (decision === 'skipped' ? [] : [goalId])))
  const missing = goals.filter(({ value }) => !found.has(value))
  if (missing.length === 0) return null
  return (
    <Fold label={`文中没有的已有目标${missing.length}项，保持不变`}>
      <ul className="text-muted">
        {missing.map(({ value, label }) => (
          <li key={value}>{label}</li>
        ))}
      </ul>
    </Fold>
  )
}

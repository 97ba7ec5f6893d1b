import { instantInWords } from '@/lib/domain/day-words'
import type { Goal } from '@/lib/domain/goal/goal'

export function ArchivedNote({ goal }: { goal: Goal }) {
  if (goal.archivedAt === null) return null
  return (
    <p className="mt-3 w-fit rounded-md border border-line bg-surface px-3 py-2">
      已归档（{instantInWords(goal.archivedAt)}）：不再列出，也不计入统计；填报记录保留，不能再改动。
    </p>
  )
}

import { PageLink } from '@/components/ui/page-link'
import { withAsOf } from '@/lib/domain/as-of'
import type { Day } from '@/lib/domain/day'

type EmptyListProps = {
  missing: 'plan' | 'goals' | 'matches'
  asked: Day | null
  /** What was searched for and chosen, where nothing matches it. */
  narrowedTo?: string
}

const words = {
  plan: '还没有年度计划。请管理员在“年度计划”里导入原文。',
  goals: '计划里还没有目标任务。由牵头科室录入第一项。',
  matches: '没有符合这些条件的目标任务',
}

/** What to do while the list has nothing to show. */
export function EmptyList({ missing, asked, narrowedTo }: EmptyListProps) {
  return (
    <p className="mt-6 border-t border-line pt-6 wrap-anywhere text-muted">
      {words[missing]}
      {missing === 'matches' && (
        <>
          ：{narrowedTo}。
          <PageLink href={withAsOf('/goals', asked)} className="fingertip text-accent underline">
            清除条件
          </PageLink>
        </>
      )}
    </p>
  )
}

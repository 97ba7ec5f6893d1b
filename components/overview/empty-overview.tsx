import type { Route } from 'next'

import { PageLink } from '@/components/ui/page-link'

type EmptyOverviewProps = { missing: 'plan' | 'goals'; newGoal: Route | null }

const words = {
  plan: '还没有年度计划。请管理员在“年度计划”里导入原文，之后这里显示各项目标任务的进度。',
  goals: '计划里还没有目标任务。录入第一项后，这里显示它的进度。',
}

/** What to do while there is nothing to look at. */
export function EmptyOverview({ missing, newGoal }: EmptyOverviewProps) {
  return (
    <div className="mt-6 grid justify-items-start gap-3 border-t border-line pt-6 text-muted">
      <p>{words[missing]}</p>
      {newGoal && (
        <PageLink href={newGoal} className="btn btn-primary">
          新增目标任务
        </PageLink>
      )}
    </div>
  )
}

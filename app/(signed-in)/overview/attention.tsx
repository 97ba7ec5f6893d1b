import type { Route } from 'next'
import Link from 'next/link'

import { AttentionList } from '@/components/overview/attention-list'
import { OwedNote } from '@/components/overview/owed-note'
import { SectionHeading } from '@/components/overview/section-heading'
import { withAsOf } from '@/lib/domain/as-of'
import type { Day } from '@/lib/domain/day'
import type { AssessedGoal } from '@/lib/domain/goal/assessed-goal'
import { goalsPathOf } from '@/lib/domain/goal-list/goal-filter'
import { summaryOf } from '@/lib/domain/goal-summary/goal-summary'
import { attentionOf } from '@/lib/domain/overview/by-gap'
import { owedByDepartment } from '@/lib/domain/overview/groups'
import { leftOutNote } from '@/lib/domain/overview/left-out'

type AttentionProps = {
  goals: AssessedGoal[]
  offices: { id: string; title: string }[]
  asOf: Day
  asked: Day | null
}

const MOST_WATCHED = 6

/** 需要关注: what is red or yellow, and whose reports are still to come. */
export function Attention({ goals, offices, asOf, asked }: AttentionProps) {
  const attention = attentionOf(goals)
  const unlit = goals.filter(({ assessment }) => assessment.light === null)
  const leftOut = leftOutNote(unlit, '没有灯，不在此列')
  const rest = attention.length - MOST_WATCHED
  const allPath = goalsPathOf({ standings: ['behind', 'farBehind', 'breached', 'missed'] })
  return (
    <section className="xl:order-2">
      <SectionHeading title="需要关注" />
      <AttentionList
        watched={attention.slice(0, MOST_WATCHED).map((item) => ({
          summary: summaryOf(item, asOf),
          telephone: item.goal.leadDepartment.telephone,
          href: withAsOf(`/goals/${item.goal.id}` as Route, asked),
        }))}
      >
        {attention.length === 0 && (
          <p className="border-b border-line py-2.5 text-muted">没有滞后的目标任务。</p>
        )}
        {rest > 0 && (
          <p className="border-b border-line py-2.5">
            <Link href={withAsOf(allPath, asked)} prefetch={false} className="fingertip text-accent">
              另有 {rest} 项，全部查看 ›
            </Link>
          </p>
        )}
        {leftOut && <p className="border-b border-line py-2.5 text-xs text-muted">{leftOut}</p>}
        <OwedNote departments={owedByDepartment(goals, offices, asOf)} asked={asked} />
      </AttentionList>
    </section>
  )
}

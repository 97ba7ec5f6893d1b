import type { Metadata, Route } from 'next'

import { GoalRows } from '@/components/goals/goal-rows'
import { PasteReport } from '@/components/my/paste/paste-report'
import { ReportList } from '@/components/my/report-list'
import { AsOfControl } from '@/components/shell/as-of-control'
import { PageLink } from '@/components/ui/page-link'
import { requireViewer } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { listGoals } from '@/lib/data/goals'
import { findCurrentPlan } from '@/lib/data/plans'
import { askedDayOf, asOfFrom, withAsOf } from '@/lib/domain/as-of'
import { dayInWords, yearOf } from '@/lib/domain/day-words'
import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import { summaryOf } from '@/lib/domain/goal-summary/goal-summary'
import { outsideYearNote } from '@/lib/domain/overview/year-note'
import { pasteGoalsOf } from '@/lib/domain/pasted-report/paste-goals'
import { can } from '@/lib/domain/policy'
import { ownReportsOf } from '@/lib/domain/reporting/own-reports'
import { reportRowOf } from '@/lib/domain/reporting/report-row'

import { logProgress, tickMilestone, undoEntry } from '../goals/[goalId]/actions'

/** So many figures of a pasted text are listed at once. */
const MOST_PASTED = 30

export const metadata: Metadata = { title: '我的填报' }

export default async function MyPage({ searchParams }: PageProps<'/my'>) {
  const [viewer, query] = await Promise.all([requireViewer(), searchParams])
  const plan = await findCurrentPlan(viewer)
  const { department } = viewer
  if (!department)
    return <Empty>我的填报列出本科室的目标。你的账号没有科室，请到“目标任务”查看全部目标。</Empty>
  if (!plan) return <Empty>还没有年度计划，请联系管理员。</Empty>

  const now = today()
  const asOf = asOfFrom(query.asOf, plan.pinnedAsOf, now)
  const asked = askedDayOf(query.asOf)
  const goals = (await listGoals(viewer, plan.id)).map((goal) => assessGoal(goal, asOf, plan))
  const own = ownReportsOf(goals, department.id, asOf)
  const rows = own.due.map((assessed) => reportRowOf(assessed, asOf, now))
  const pasteGoals = pasteGoalsOf(viewer, [...own.led, ...own.supported], asOf, now)
  const note = outsideYearNote(plan.year, asOf)
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1>我的填报</h1>
        <AsOfControl asOf={asOf} today={now} plan={plan} path="/my" />
        {can(viewer.role, 'logProgress', 'lead') && (
          <PageLink href={withAsOf('/my/sheet', asked) as Route} className="fingertip ml-auto text-accent">
            用填报表离线填
          </PageLink>
        )}
        {can(viewer.role, 'logGoal', 'lead') && (
          <PageLink
            href={withAsOf('/goals/new', asked) as Route}
            className="btn border-line bg-surface font-normal"
          >
            新增目标任务
          </PageLink>
        )}
      </div>
      <p className="mt-3 text-base">
        {Number(asOf.slice(5, 7))}月应填 {own.due.length} 项，已填 {own.reported} 项
        {rows.length > 0 && own.reported === rows.length && '，都填了'}。
      </p>
      {note && <p className="mt-1 text-muted">{note}</p>}
      {pasteGoals.length > 0 && (
        <div className="mt-3">
          <PasteReport
            goals={pasteGoals}
            seen={{ year: plan.year, asOf }}
            keys={Array.from({ length: MOST_PASTED }, () => crypto.randomUUID())}
            logProgress={logProgress}
            undoEntry={undoEntry}
          />
        </div>
      )}
      <ReportList
        asOf={asOf}
        rows={rows}
        keys={Object.fromEntries(rows.map(({ sheet }) => [sheet.goalId, crypto.randomUUID()]))}
        asked={asked}
        hint={`日期记为${dayInWords(asOf, yearOf(asOf))}${asOf === now ? '' : '（所看的截至日期，不是今天）'}；要填别的日期，请打开目标`}
        logProgress={logProgress}
        undoEntry={undoEntry}
        tickMilestone={tickMilestone}
      />
      {own.led.length === 0 && (
        <p className="mt-6 text-muted">{department.name}还没有牵头的目标任务。可以点“新增目标任务”。</p>
      )}
      <GoalRows
        id="led"
        heading="本科室牵头"
        goals={own.led.map((assessed) => summaryOf(assessed, asOf))}
        asked={asked}
      />
      <GoalRows
        id="supported"
        heading="配合"
        goals={own.supported.map((assessed) => summaryOf(assessed, asOf))}
        asked={asked}
      />
    </>
  )
}

function Empty({ children }: { children: string }) {
  return (
    <>
      <h1>我的填报</h1>
      <p className="mt-3 text-muted">{children}</p>
    </>
  )
}

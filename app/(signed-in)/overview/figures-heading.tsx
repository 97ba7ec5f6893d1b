import type { Route } from 'next'

import { ExcelLink } from '@/components/export/excel-link'
import { AsOfControl } from '@/components/shell/as-of-control'
import { PageLink } from '@/components/ui/page-link'
import { PrintButton } from '@/components/ui/print-button'
import { WallButton } from '@/components/wall/wall-button'
import { today } from '@/lib/clock'
import { everyGoal, paramsOf } from '@/lib/domain/goal-list/goal-filter'
import { elapsedShareOf } from '@/lib/domain/overview/elapsed'
import { lookParams, lookPath } from '@/lib/domain/overview/look'
import { filterOf, type Part, pathOf } from '@/lib/domain/overview/part'
import { can } from '@/lib/domain/policy'

import { openWall } from '../../wall/actions'

import type { Figures } from './figures'

type FiguresHeadingProps = { title: string; figures: Figures; part: Part | null }

/** What is looked at and from which day, with what can be done with the figures. */
export function FiguresHeading({ title, figures, part }: FiguresHeadingProps) {
  const { viewer, plan, goals, look, asOf } = figures
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 gap-y-2">
      <h1>{title}</h1>
      <AsOfControl
        asOf={asOf}
        today={today()}
        plan={plan}
        path={pathOf(part)}
        keep={lookParams({ ...look, asOf: null })}
      />
      <span className="text-muted">序时进度 {elapsedShareOf(plan.year, asOf)}</span>
      {goals.length > 0 && (
        <span className="flex flex-wrap gap-x-4.5 text-muted md:ml-auto print:hidden">
          {part === null && (
            <PageLink
              href={
                lookPath('/overview/sheet', look, { order: 'gap', compared: null, offices: 'fixed' }) as Route
              }
              className="fingertip"
            >
              班子会一页
            </PageLink>
          )}
          <ExcelLink page="/goals" params={paramsOf({ ...everyGoal, ...filterOf(part) })} asked={look.asOf} />
          <PrintButton />
          {part === null && can(viewer.role, 'openWall') && <WallButton openWall={openWall} />}
        </span>
      )}
    </div>
  )
}

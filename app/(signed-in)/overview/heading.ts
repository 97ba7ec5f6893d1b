import type { Route } from 'next'
import type { ComponentProps } from 'react'

import type { FiguresHeading } from '@/components/overview/figures-heading'
import { today } from '@/lib/clock'
import { everyGoal, paramsOf } from '@/lib/domain/goal-list/goal-filter'
import { elapsedShareOf } from '@/lib/domain/overview/elapsed'
import { lookParams, lookPath } from '@/lib/domain/overview/look'
import { filterOf, type Part, pathOf } from '@/lib/domain/overview/part'
import { can } from '@/lib/domain/policy'

import { openWall } from '../../wall/actions'

import type { Figures } from './figures'

/** How figures of the plan, or of a part of it, are headed. */
export function headingOf(
  { viewer, plan, goals, look, asOf }: Figures,
  title: string,
  part: Part | null,
): ComponentProps<typeof FiguresHeading> {
  return {
    title,
    day: {
      asOf,
      today: today(),
      plan: { year: plan.year, pinnedAsOf: plan.pinnedAsOf },
      path: pathOf(part),
      keep: lookParams({ ...look, asOf: null }),
    },
    elapsed: elapsedShareOf(plan.year, asOf),
    ways:
      goals.length === 0
        ? null
        : {
            excel: {
              page: '/goals',
              params: paramsOf({ ...everyGoal, ...filterOf(part) }),
              asked: look.asOf,
            },
            sheet: part ? null : sheetOf(look),
            openWall: part === null && can(viewer.role, 'openWall') ? openWall : null,
          },
  }
}

const sheetOf = (look: Figures['look']) =>
  lookPath('/overview/sheet', look, { order: 'gap', compared: null, offices: 'fixed' }) as Route

import type { Route } from 'next'
import Link from 'next/link'

import { AsOfControl } from '@/components/shell/as-of-control'
import { PrintButton } from '@/components/ui/print-button'
import { today } from '@/lib/clock'
import { elapsedShareOf } from '@/lib/domain/overview/elapsed'
import { lookParams, lookPath } from '@/lib/domain/overview/look'
import { type Part, pathOf } from '@/lib/domain/overview/part'

import type { Figures } from './figures'

type FiguresHeadingProps = { title: string; figures: Figures; part: Part | null }

/** What is looked at and from which day, with what can be done with the figures. */
export function FiguresHeading({ title, figures, part }: FiguresHeadingProps) {
  const { plan, look, asOf } = figures
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
      <span className="flex flex-wrap gap-x-4.5 text-muted md:ml-auto print:hidden">
        {part === null && (
          <Link
            href={
              lookPath('/overview/sheet', look, { order: 'gap', compared: null, offices: 'fixed' }) as Route
            }
            prefetch={false}
            className="fingertip"
          >
            班子会一页
          </Link>
        )}
        <PrintButton />
      </span>
    </div>
  )
}

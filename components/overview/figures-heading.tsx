'use client'

import type { Route } from 'next'
import type { ComponentProps } from 'react'

import { ExcelLink } from '@/components/export/excel-link'
import { AsOfControl } from '@/components/shell/as-of-control'
import { PageLink } from '@/components/ui/page-link'
import { PrintButton } from '@/components/ui/print-button'
import { WallButton } from '@/components/wall/wall-button'
import type { FormAction } from '@/lib/forms/state'

type FiguresHeadingProps = {
  title: string
  day: ComponentProps<typeof AsOfControl>
  /** How much of the year is over. */
  elapsed: string
  /** What can be done with the figures; null where there are none. */
  ways: Ways | null
}

type Ways = {
  excel: ComponentProps<typeof ExcelLink>
  /** The meeting's page and the wall show the whole plan: null on the page of a part. */
  sheet: Route | null
  /** Null also where it is not the viewer's to open. */
  openWall: FormAction | null
}

/** What is looked at and from which day, with what can be done with the figures. */
export const FiguresHeading = ({ title, day, elapsed, ways }: FiguresHeadingProps) => (
  <div className="flex flex-wrap items-baseline gap-x-4 gap-y-2">
    <h1>{title}</h1>
    <AsOfControl {...day} />
    <span className="text-muted">序时进度 {elapsed}</span>
    {ways && (
      <span className="flex flex-wrap gap-x-4.5 text-muted md:ml-auto print:hidden">
        {ways.sheet && (
          <PageLink href={ways.sheet} className="fingertip">
            班子会一页
          </PageLink>
        )}
        <ExcelLink {...ways.excel} />
        <PrintButton />
        {ways.openWall && <WallButton openWall={ways.openWall} />}
      </span>
    )}
  </div>
)

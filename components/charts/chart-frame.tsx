'use client'

import { type ReactNode, useRef } from 'react'

import { Later } from '@/components/ui/later'
import type { Day } from '@/lib/domain/day'

import type { ChartKey } from './chart-key'
import { ChartKeys } from './chart-keys'
import { PictureButtons } from './picture-buttons'

type ChartFrameProps = {
  /** What the chart shows, as it heads the picture that is saved and names its file. */
  title: string
  /** The day its figures are of. */
  asOf: Day
  /** What its colours mean, told above the chart and in the picture. */
  keys?: readonly ChartKey[]
  /** What it shows, in words. */
  caption: ReactNode
  /** Its figures as a table that unfolds from one line. */
  table: ReactNode
  /** The chart, with one SVG in it. */
  children: ReactNode
}

/** A chart with what explains it, and the way to have it as a picture. */
export function ChartFrame({ title, asOf, keys = [], caption, table, children }: ChartFrameProps) {
  const frame = useRef<HTMLElement>(null)
  return (
    <figure ref={frame} className={keys.length > 0 ? 'chart-frame chart-frame-keyed' : 'chart-frame'}>
      {children}
      <figcaption>{caption}</figcaption>
      <Later>
        {keys.length > 0 && <ChartKeys keys={keys} />}
        <div className="chart-frame-tools">
          {table}
          <PictureButtons frame={frame} title={title} asOf={asOf} keys={keys} />
        </div>
      </Later>
    </figure>
  )
}

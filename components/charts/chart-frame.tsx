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
    <figure ref={frame}>
      {keys.length > 0 && <ChartKeys keys={keys} />}
      {children}
      <figcaption className="mt-1.5 text-xs text-muted">{caption}</figcaption>
      <div className="relative mt-1.5 min-h-6 pointer-coarse:min-h-11 print:min-h-0">
        <Later>
          {table}
          <PictureButtons frame={frame} title={title} asOf={asOf} keys={keys} />
        </Later>
      </div>
    </figure>
  )
}

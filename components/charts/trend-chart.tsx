'use client'

import { lazy } from 'react'

import type { TrendLabel } from '@/lib/domain/trend/label'
import type { Trend } from '@/lib/domain/trend/trend'

import { Deferred } from './deferred'

const HEIGHT = 300

const TrendDrawing = lazy(() =>
  import('./trend-drawing').then((drawing) => ({ default: drawing.TrendDrawing })),
)

type TrendChartProps = { trend: Trend; labels: TrendLabel[] }

/** Target, plan and actual of one goal over its period. Its caption and its table stand outside. */
export function TrendChart(props: TrendChartProps) {
  return (
    <Deferred height={HEIGHT}>
      <TrendDrawing {...props} height={HEIGHT} />
    </Deferred>
  )
}

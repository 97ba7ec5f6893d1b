'use client'

import dynamic from 'next/dynamic'

import type { TrendLabel } from '@/lib/domain/trend/label'
import type { Trend } from '@/lib/domain/trend/trend'

import { Deferred } from './deferred'

const HEIGHT = 300

const TrendDrawing = dynamic(() => import('./trend-drawing').then((drawing) => drawing.TrendDrawing), {
  ssr: false,
})

type TrendChartProps = { trend: Trend; labels: TrendLabel[] }

/** Target, plan and actual of one goal over its period. Its caption and its table stand outside. */
export function TrendChart(props: TrendChartProps) {
  return (
    <Deferred height={HEIGHT}>
      <TrendDrawing {...props} height={HEIGHT} />
    </Deferred>
  )
}

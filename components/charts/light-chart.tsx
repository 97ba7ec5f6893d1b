'use client'

import { lazy } from 'react'

import type { MonthOfLights } from '@/lib/domain/overview/light-trend'

import { Deferred } from './deferred'

const LightBars = lazy(() => import('./light-bars').then((bars) => ({ default: bars.LightBars })))

/** 灯的走势: how many goals had which light at the end of each month. */
export function LightChart({ months, height = 230 }: { months: MonthOfLights[]; height?: number }) {
  return (
    <Deferred height={height}>
      <LightBars months={months} />
    </Deferred>
  )
}

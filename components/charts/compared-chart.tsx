'use client'

import { lazy } from 'react'

import type { ComparedPanel } from '@/lib/domain/overview/compared'

import { Deferred } from './deferred'

const ComparedBars = lazy(() => import('./compared-bars').then((bars) => ({ default: bars.ComparedBars })))
const ComparedDots = lazy(() => import('./compared-dots').then((dots) => ({ default: dots.ComparedDots })))

const ROW_HEIGHT = { bars: 50, dots: 38 }
const FOOT = { bars: 8, dots: 40 }

/** Target, expected and actual of goals in one unit, on one axis: bars for what adds up, dots for readings. */
export function ComparedChart(panel: ComparedPanel) {
  const { form, goals } = panel
  return (
    <Deferred height={goals.length * ROW_HEIGHT[form] + FOOT[form]}>
      {form === 'bars' ? <ComparedBars {...panel} /> : <ComparedDots {...panel} />}
    </Deferred>
  )
}

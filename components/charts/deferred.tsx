'use client'

import { type ReactNode, Suspense, useRef } from 'react'

import { useDrawingTime } from './use-drawing-time'

type DeferredProps = { height: number; children: ReactNode }

/**
 * Space kept for a chart, which is drawn when it is about to come into sight or once somebody is at the page: no page
 * waits for Recharts, and nothing moves. The chart inside is `lazy`, so that its code comes only then; the server
 * never gets so far. What it shows is told in words and figures outside.
 */
export function Deferred({ height, children }: DeferredProps) {
  const space = useRef<HTMLDivElement>(null)
  const isTime = useDrawingTime(space)
  return (
    <div ref={space} style={{ height }} className="chart-space" aria-hidden>
      {isTime && <Suspense>{children}</Suspense>}
    </div>
  )
}

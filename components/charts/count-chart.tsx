'use client'

import dynamic from 'next/dynamic'

import type { ComparedCount } from '@/lib/domain/overview/compared-counts'

import { Deferred } from './deferred'

const CountBars = dynamic(() => import('./count-bars').then((bars) => bars.CountBars), { ssr: false })

const ROW_HEIGHT = 50

/** 目标、应完成与实际 of the counts, on one axis of things counted. */
export function CountChart({ counts }: { counts: ComparedCount[] }) {
  return (
    <Deferred height={counts.length * ROW_HEIGHT + 8}>
      <CountBars counts={counts} />
    </Deferred>
  )
}

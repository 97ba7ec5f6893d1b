'use client'

import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'

type DeferredProps = { height: number; children: ReactNode }

/**
 * Space kept for a chart, which is drawn when it is about to come into sight: no page waits for Recharts, and nothing
 * moves. The chart inside is a `dynamic(() => import(…), { ssr: false })`, so that its code comes only then. What it
 * shows is told in words and figures outside.
 */
export function Deferred({ height, children }: DeferredProps) {
  const space = useRef<HTMLDivElement>(null)
  const isNear = useNearness(space)
  return (
    <div ref={space} style={{ height }} aria-hidden>
      {isNear && children}
    </div>
  )
}

function useNearness(space: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    if (!space.current) return
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return
        setNear(true)
        observer.disconnect()
      },
      { rootMargin: '200px' },
    )
    observer.observe(space.current)
    return () => observer.disconnect()
  }, [space])
  return isNear
}

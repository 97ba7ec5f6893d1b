import { type RefObject, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

type Stop = () => void

/**
 * Whether a chart is to be drawn: it is about to come into sight, or somebody has begun to use the page and the browser
 * has a moment. Who prints has moved the pointer or pressed a key before, so every chart is there for the paper.
 */
export function useDrawingTime(space: RefObject<HTMLElement | null>): boolean {
  const [isTime, setTime] = useState(false)
  useEffect(() => {
    if (isTime || !space.current) return
    const draw = () => setTime(true)
    const stops = [onceNear(space.current, draw), onceInUse(draw), beforePrint(draw)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [space, isTime])
  return isTime
}

function onceNear(space: HTMLElement, draw: () => void): Stop {
  const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && draw(), {
    rootMargin: '200px',
  })
  observer.observe(space)
  return () => observer.disconnect()
}

const SIGNS_OF_USE = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'scroll', 'click'] as const
/** In milliseconds; not longer than it takes to press the second key of Ctrl and P. */
const LONGEST_WAIT = 100

function onceInUse(draw: () => void): Stop {
  const forget = () => {
    for (const sign of SIGNS_OF_USE) window.removeEventListener(sign, began, { capture: true })
  }
  const began = () => {
    forget()
    if ('requestIdleCallback' in window) window.requestIdleCallback(draw, { timeout: LONGEST_WAIT })
    else setTimeout(draw, LONGEST_WAIT)
  }
  for (const sign of SIGNS_OF_USE) window.addEventListener(sign, began, { capture: true, passive: true })
  return forget
}

// What is not drawn when the listener returns is not on the paper.
function beforePrint(draw: () => void): Stop {
  const now = () => flushSync(draw)
  window.addEventListener('beforeprint', now)
  return () => window.removeEventListener('beforeprint', now)
}

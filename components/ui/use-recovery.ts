'use client'

import { useEffect, useState } from 'react'

const EVERY = 3_000

/**
 * Whether the system is down, asked now and then; once it is back, `retry` is called. A fault while all is well is not
 * retried: it would only be met again.
 */
export function useRecovery(retry: () => void): boolean {
  const [isDown, setIsDown] = useState(false)
  useEffect(() => {
    let wasDown = false
    const look = async () => {
      const isNow = !(await answersWell())
      setIsDown(isNow)
      if (wasDown && !isNow) retry()
      wasDown = isNow
    }
    const timer = setInterval(look, EVERY)
    look()
    return () => clearInterval(timer)
  }, [retry])
  return isDown
}

const answersWell = () =>
  fetch('/api/health', { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  )

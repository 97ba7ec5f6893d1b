import { useEffect, useState } from 'react'

const RESTLESS = ['pointermove', 'pointerdown', 'keydown'] as const
const SLEEPS_AFTER = 4_000

/** Whether somebody is at the screen: a pointer moved or a key was pressed a moment ago. */
export function useAwake(): boolean {
  const [isAwake, setAwake] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const wake = () => {
      setAwake(true)
      clearTimeout(timer)
      timer = setTimeout(setAwake, SLEEPS_AFTER, false)
    }
    for (const event of RESTLESS) document.addEventListener(event, wake)
    return () => {
      clearTimeout(timer)
      for (const event of RESTLESS) document.removeEventListener(event, wake)
    }
  }, [])
  return isAwake
}

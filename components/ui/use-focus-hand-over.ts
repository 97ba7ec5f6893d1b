import { useLayoutEffect, useRef } from 'react'

/** What has the focus and is taken away gives it to the nearest element around it that can hold it. */
export function useFocusHandOver<Leaving extends HTMLElement>() {
  const leaving = useRef<Leaving>(null)
  useLayoutEffect(() => {
    const element = leaving.current
    const around = element?.closest<HTMLElement>('[tabindex="-1"]')
    return () => {
      if (element?.contains(document.activeElement)) around?.focus({ preventScroll: true })
    }
  }, [])
  return leaving
}

import { useEffect, useEffectEvent, useRef, useState } from 'react'

import type { WallAnswer } from '@/lib/domain/wall/answer'
import type { WallPicture } from '@/lib/domain/wall/picture'

import { type Answer, askPicture } from './ask-picture'

const EVERY = 60_000

/** The last picture, or null once the link has ended; and when a newer one was last asked for in vain, as ISO instant. */
type Live = { picture: WallPicture | null; brokenAt: string | null }

/** Asks for a new picture every minute, as soon as the line is back and when the page is looked at again. */
export function useLivePicture(first: WallPicture, source: string, build: string): Live {
  const [live, setLive] = useState<Live>({ picture: first, brokenAt: null })
  const isAsking = useRef(false)
  const refresh = useEffectEvent(async () => {
    if (isAsking.current) return
    isAsking.current = true
    const answer = await askPicture(source)
    isAsking.current = false
    if (isOfAnother(build, answer) && reloadOnceFor(answer.build)) return
    setLive((last) => after(last, answer))
  })
  useEffect(() => {
    const timer = setInterval(refresh, EVERY)
    const refreshSeen = () => document.visibilityState === 'visible' && refresh()
    addEventListener('online', refresh)
    document.addEventListener('visibilitychange', refreshSeen)
    return () => {
      clearInterval(timer)
      removeEventListener('online', refresh)
      document.removeEventListener('visibilitychange', refreshSeen)
    }
  }, [])
  return live
}

function after(last: Live, answer: Answer): Live {
  if (answer === 'ended') return { picture: null, brokenAt: null }
  if (answer !== null) return { picture: answer.picture, brokenAt: null }
  return last.picture ? { ...last, brokenAt: new Date().toISOString() } : last
}

const isOfAnother = (build: string, answer: Answer): answer is WallAnswer =>
  answer !== null && answer !== 'ended' && answer.build !== build

/** Loads the page anew, which only a server that just answered is asked for; once for each build, whatever comes. */
function reloadOnceFor(build: string): boolean {
  // A page loaded anew leaves the full screen, and nobody is there to ask for it again: the wall stays as it is.
  if (document.fullscreenElement) return false
  try {
    if (sessionStorage.getItem(RELOADED_FOR) === build) return false
    sessionStorage.setItem(RELOADED_FOR, build)
  } catch {
    return false
  }
  location.reload()
  return true
}

const RELOADED_FOR = 'jindu-wall-build'

import { useEffect, useEffectEvent, useState } from 'react'

import { indexAt, type Place, placeAfter } from '@/lib/domain/wall/slides'

const EACH_STANDS = 20_000

export type Cycle = ReturnType<typeof useCycle>

/** Which slide's turn it is. It goes on by itself until it is paused; space and the arrow keys work everywhere. */
export function useCycle(slides: readonly { key: string }[]) {
  const [place, setPlace] = useState<Place>({ key: slides[0]?.key ?? '', index: 0 })
  const [isPaused, setPaused] = useState(false)
  const step = (by: number) => setPlace((last) => placeAfter(slides, last, by))
  const togglePause = () => setPaused((last) => !last)

  const goOn = useEffectEvent(() => step(1))
  // Set anew with each slide, not with each picture: a renewed one stands as long as any.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the slide is what starts the time.
  useEffect(() => {
    if (isPaused) return
    const timer = setInterval(goOn, EACH_STANDS)
    return () => clearInterval(timer)
  }, [isPaused, place])

  const press = useEffectEvent((event: KeyboardEvent) => {
    const verb = verbs[event.key]
    if (verb === undefined || event.ctrlKey || event.altKey || event.metaKey) return
    // A button that has the focus takes the space bar for itself.
    if (verb === 'pause' && event.target instanceof HTMLButtonElement) return
    event.preventDefault()
    if (verb === 'pause') togglePause()
    else step(verb)
  })
  useEffect(() => {
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])

  return { index: indexAt(slides, place), isPaused, step, togglePause }
}

const verbs: Record<string, number | 'pause'> = { ' ': 'pause', ArrowLeft: -1, ArrowRight: 1 }

'use client'

import { type ReactNode, type SyntheticEvent, useState } from 'react'

const WIDTH = 320

/** Shows the sentence (`data-tip`) of the words pointed at or reached by keyboard, under them and inside the window. */
export function PhraseTip({ children }: { children: ReactNode }) {
  const [tip, setTip] = useState<{ text: string; left: number; top: number } | null>(null)
  function look({ target }: SyntheticEvent) {
    const words = target instanceof Element ? target.closest<HTMLElement>('[data-tip]') : null
    const box = words && [...words.getClientRects()].at(-1)
    if (!words?.dataset.tip || !box) return setTip(null)
    const left = Math.max(8, Math.min(box.left, innerWidth - WIDTH - 8))
    setTip({ text: words.dataset.tip, left, top: box.bottom + 6 })
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing is done here, what is there is told.
    <div onMouseOver={look} onFocus={look} onBlur={() => setTip(null)} onMouseLeave={() => setTip(null)}>
      {children}
      {tip && (
        <div
          aria-hidden
          style={{ left: tip.left, top: tip.top, maxWidth: WIDTH }}
          className="pointer-events-none fixed z-20 rounded-md border border-line bg-surface px-2.5 py-1.5 text-sm leading-5 shadow-lg pointer-coarse:hidden print:hidden"
        >
          {tip.text}
        </div>
      )}
    </div>
  )
}

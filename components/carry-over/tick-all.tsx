'use client'

import type { MouseEvent } from 'react'

import { wordButton } from '@/components/ui/word-button'

type TickAllProps = {
  /** Of the boxes. */
  name: string
  words: [all: string, none: string]
}

/** Ticks all boxes of a name in the form it stands in, or none. */
export const TickAll = ({ name, words }: TickAllProps) => (
  <span className="flex gap-x-3">
    {words.map((word, place) => (
      <button
        key={word}
        type="button"
        className={wordButton}
        onClick={(event) => tickAll(event, name, place === 0)}
      >
        {word}
      </button>
    ))}
  </span>
)

// Clicked one by one, so that whoever listens to them hears of it.
function tickAll({ currentTarget }: MouseEvent<HTMLButtonElement>, name: string, isTicked: boolean) {
  const boxes = currentTarget.form?.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`) ?? []
  for (const box of boxes) if (box.checked !== isTicked) box.click()
}

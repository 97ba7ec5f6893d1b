'use client'

import { type ReactNode, useEffect, useRef } from 'react'

type DropDownProps = {
  label: ReactNode
  className: string
  /** At which end of the button the panel begins. */
  align?: 'left' | 'right'
  children: ReactNode
}

const sides = { left: 'left-0', right: 'right-0' }

/** A panel under its button. It closes on Escape, and as soon as one goes on elsewhere. */
export function DropDown({ label, className, align = 'left', children }: DropDownProps) {
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => closeFromOutside(details), [])
  return (
    <details ref={details} className="relative">
      <summary className={`flex cursor-pointer list-none items-center ${className}`}>{label}</summary>
      <div
        className={`absolute ${sides[align]} z-20 mt-1 grid w-72 gap-3 rounded-lg border border-line bg-surface p-3 shadow-lg max-sm:fixed max-sm:inset-x-4 max-sm:w-auto`}
      >
        {children}
      </div>
    </details>
  )
}

function closeFromOutside(details: { current: HTMLDetailsElement | null }) {
  const leave = ({ target }: Event) => {
    const { current } = details
    if (current?.open && target instanceof Node && !current.contains(target)) current.open = false
  }
  const closeOnEscape = ({ key }: KeyboardEvent) => {
    const { current } = details
    if (key !== 'Escape' || !current?.open) return
    current.open = false
    if (current.contains(document.activeElement)) current.querySelector('summary')?.focus()
  }
  document.addEventListener('pointerdown', leave)
  document.addEventListener('focusin', leave)
  document.addEventListener('keydown', closeOnEscape)
  return () => {
    document.removeEventListener('pointerdown', leave)
    document.removeEventListener('focusin', leave)
    document.removeEventListener('keydown', closeOnEscape)
  }
}

'use client'

import { type ReactNode, useEffect, useRef } from 'react'

import { Later } from './later'

type DropDownProps = {
  label: ReactNode
  className: string
  /** The edge of the button that the panel lies under. */
  edge?: 'left' | 'right'
  children: ReactNode
}

/** A panel under its button. It closes on Escape, and as soon as one goes on elsewhere. */
export function DropDown({ label, className, edge = 'left', children }: DropDownProps) {
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => closeFromOutside(details), [])
  return (
    <details ref={details} className="relative">
      <summary className={`flex cursor-pointer list-none items-center ${className}`}>{label}</summary>
      <div
        className={`absolute z-20 mt-1 grid max-h-[60vh] max-sm:max-h-[45vh] w-72 gap-3 overflow-y-auto rounded-lg border border-line bg-surface p-3 shadow-lg max-sm:fixed max-sm:inset-x-4 max-sm:w-auto ${edge === 'left' ? 'left-0' : 'right-0'}`}
      >
        <Later>{children}</Later>
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

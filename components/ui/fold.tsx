'use client'

import { type ReactNode, useEffect, useRef } from 'react'

import { Later } from './later'

type FoldProps = { label: string; className?: string; children: ReactNode }

/** What unfolds at a press on its line, and by itself on paper, where nobody can press it. */
export function Fold({ label, className = '', children }: FoldProps) {
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => openOnPaper(details), [])
  return (
    <details ref={details}>
      <summary
        className={`w-fit cursor-pointer py-2 text-accent pointer-coarse:py-3.25 print:hidden ${className}`}
      >
        {label}
      </summary>
      <Later>{children}</Later>
    </details>
  )
}

function openOnPaper(details: { current: HTMLDetailsElement | null }) {
  let wasOpen = false
  const open = () => {
    wasOpen = details.current?.open ?? false
    if (details.current) details.current.open = true
  }
  const close = () => {
    if (details.current) details.current.open = wasOpen
  }
  window.addEventListener('beforeprint', open)
  window.addEventListener('afterprint', close)
  return () => {
    window.removeEventListener('beforeprint', open)
    window.removeEventListener('afterprint', close)
  }
}

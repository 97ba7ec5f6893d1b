'use client'

import { Toaster as Sonner } from 'sonner'

/** Where what was just done is said, with the way to undo it. Undo stands for ten seconds. */
export function Toaster() {
  return <Sonner position="bottom-center" theme="system" duration={10_000} offset={{ bottom: 72 }} />
}

'use client'

import { Toaster as Sonner } from 'sonner'

/** Above the tabs, where there are tabs. */
const FOOT = 'var(--foot)'

/** Where what was just done is said, with the way to undo it. Undo stands for ten seconds. */
export function Toaster() {
  return (
    <Sonner
      position="bottom-center"
      theme="system"
      duration={10_000}
      offset={{ bottom: FOOT }}
      mobileOffset={{ bottom: FOOT }}
      toastOptions={{ classNames: { actionButton: 'pointer-coarse:min-h-11 pointer-coarse:px-4!' } }}
    />
  )
}

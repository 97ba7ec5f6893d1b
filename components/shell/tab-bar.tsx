'use client'

import type { Day } from '@/lib/domain/day'
import type { Role } from '@/lib/domain/viewer'

import { NavLinks } from './nav-links'

/** Navigation at the bottom, where the thumb is. */
export function TabBar({ role, asked }: { role: Role; asked: Day | null }) {
  return (
    <nav
      aria-label="主导航"
      className="fixed inset-x-0 bottom-0 z-10 flex border-t border-line bg-surface text-muted pb-[env(safe-area-inset-bottom)] md:hidden print:hidden"
    >
      <NavLinks
        role={role}
        asked={asked}
        className="flex-1 py-3 text-center"
        currentClassName="font-semibold text-accent"
      />
    </nav>
  )
}

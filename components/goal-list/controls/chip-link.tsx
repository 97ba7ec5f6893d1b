import type { Route } from 'next'
import type { ReactNode } from 'react'

import { PageLink } from '@/components/ui/page-link'

type ChipLinkProps = { href: Route; goals: number; isChosen: boolean; children: ReactNode }

/** A choice that narrows the list in one click, with how many goals have it; once more gives it up. */
export function ChipLink({ href, goals, isChosen, children }: ChipLinkProps) {
  const look = isChosen ? 'border-accent font-semibold text-accent' : 'border-transparent hover:border-line'
  const tone = goals === 0 && !isChosen ? 'text-muted' : ''
  return (
    <PageLink
      href={href}
      keepsPlace
      aria-current={isChosen ? 'true' : undefined}
      className={`list-chip ${look} ${tone}`}
    >
      {children} <span className={isChosen ? '' : 'text-muted'}>{goals}</span>
      {isChosen && <span title="取消"> ×</span>}
    </PageLink>
  )
}

import type { Route } from 'next'
import type { MouseEvent } from 'react'

import { PageLink } from '@/components/ui/page-link'

type MenuLinkProps = {
  href: Route
  isChosen: boolean
  goals?: number
  /** Whether one is through with the drop-down once it is followed. */
  closes: boolean
  children: string
}

/** A line of a drop-down: what can be chosen, and how many goals have it. */
export const MenuLink = ({ href, isChosen, goals, closes, children }: MenuLinkProps) => (
  <PageLink
    href={href}
    keepsPlace
    onClick={(press) => (closes || isByFinger()) && close(press)}
    aria-current={isChosen ? 'true' : undefined}
    className={`list-choice ${isChosen ? 'font-semibold text-accent' : 'font-normal text-ink'}`}
  >
    <span>
      {children}
      {isChosen && <span aria-hidden> ✓</span>}
    </span>
    {goals !== undefined && <span className={isChosen ? '' : 'text-muted'}>{goals}</span>}
  </PageLink>
)

function close({ currentTarget, ctrlKey, metaKey, shiftKey }: MouseEvent<HTMLAnchorElement>) {
  const menu = currentTarget.closest('details')
  if (!menu || ctrlKey || metaKey || shiftKey) return
  menu.open = false
  menu.querySelector('summary')?.focus()
}

// On a phone the panel lies over the list: one sees what one chose only when it is gone.
const isByFinger = () => window.matchMedia('(pointer: coarse)').matches

import type { Route } from 'next'

import { PageLink } from '@/components/ui/page-link'

/** How many more goals there are than have room, and where all of them are listed. */
export type Rest = { goals: number; href: Route }

/** The way from the first few goals to all of them. */
export const AllOfThem = ({ goals, href }: Rest) => (
  <p className="border-b border-line py-2.5">
    <PageLink href={href} className="fingertip text-accent">
      另有 {goals} 项，全部查看 ›
    </PageLink>
  </p>
)

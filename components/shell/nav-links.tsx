'use client'

import { usePathname } from 'next/navigation'

import { PageLink } from '@/components/ui/page-link'
import { withAsOf } from '@/lib/domain/as-of'
import type { Day } from '@/lib/domain/day'
import type { Role } from '@/lib/domain/viewer'

import { destinations } from './navigation'

type NavLinksProps = { role: Role; asked: Day | null; className: string; currentClassName: string }

/** The links of a bar. */
export function NavLinks({ role, asked, className, currentClassName }: NavLinksProps) {
  const path = usePathname()
  return destinations[role].map(({ href, label }) => {
    const current = path === href || path.startsWith(`${href}/`)
    return (
      <PageLink
        key={href}
        href={withAsOf(href, asked)}
        aria-current={current ? 'page' : undefined}
        className={`${className} ${current ? currentClassName : ''}`}
      >
        {label}
      </PageLink>
    )
  })
}

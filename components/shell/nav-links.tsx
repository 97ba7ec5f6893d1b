'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { usePathname, useSearchParams } from 'next/navigation'

import type { Role } from '@/lib/domain/viewer'

import { destinations } from './navigation'

type NavLinksProps = { role: Role; className: string; currentClassName: string }

/** The links of a bar. The day one looks from goes along to every page that shows figures. */
export function NavLinks({ role, className, currentClassName }: NavLinksProps) {
  const path = usePathname()
  const asOf = useSearchParams().get('asOf')
  return destinations[role].map(({ href, label, keepsAsOf }) => {
    const current = path === href || path.startsWith(`${href}/`)
    return (
      <Link
        key={href}
        href={(keepsAsOf && asOf ? `${href}?asOf=${encodeURIComponent(asOf)}` : href) as Route}
        aria-current={current ? 'page' : undefined}
        className={`${className} ${current ? currentClassName : ''}`}
      >
        {label}
      </Link>
    )
  })
}

'use client'

import { usePathname } from 'next/navigation'

import type { Role } from '@/lib/domain/viewer'

import { FrameLink } from './frame-link'
import { destinations } from './navigation'

type NavLinksProps = { role: Role; className: string; currentClassName: string }

/** The links of a bar. */
export function NavLinks({ role, className, currentClassName }: NavLinksProps) {
  const path = usePathname()
  return destinations[role].map(({ href, label }) => {
    const current = path === href || path.startsWith(`${href}/`)
    return (
      <FrameLink
        key={href}
        href={href}
        aria-current={current ? 'page' : undefined}
        className={`${className} ${current ? currentClassName : ''}`}
      >
        {label}
      </FrameLink>
    )
  })
}

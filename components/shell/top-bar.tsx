import Link from 'next/link'
import type { ReactNode } from 'react'

import type { Person } from '@/lib/domain/viewer'

import { NavLinks } from './nav-links'

type TopBarProps = { viewer: Person; signOut: ReactNode }

export function TopBar({ viewer, signOut }: TopBarProps) {
  return (
    <header className="flex h-12 items-center gap-4 border-b border-line bg-surface px-4 md:gap-7 md:px-8 print:hidden">
      <Link href="/" className="font-semibold whitespace-nowrap">
        {viewer.organisationName}
      </Link>
      <nav aria-label="主导航" className="hidden h-full gap-5.5 text-muted md:flex">
        <NavLinks
          role={viewer.role}
          className="flex items-center border-y-2 border-transparent hover:text-ink"
          currentClassName="border-b-accent text-ink"
        />
      </nav>
      <span className="ml-auto flex min-w-0 items-center gap-5 text-muted">
        <Link href="/change-password" className="truncate" title="我的账号、修改密码">
          {viewer.name}
          {viewer.department && <span className="hidden sm:inline"> · {viewer.department.shortName}</span>}
        </Link>
        {signOut}
      </span>
    </header>
  )
}

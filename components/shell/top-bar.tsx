'use client'

import type { ReactNode } from 'react'

import { PageLink } from '@/components/ui/page-link'
import { withAsOf } from '@/lib/domain/as-of'
import type { Day } from '@/lib/domain/day'
import type { Person } from '@/lib/domain/viewer'

import { NavLinks } from './nav-links'

type TopBarProps = {
  viewer: Pick<Person, 'name' | 'role' | 'organisationName'>
  department: string | null
  hasSample: boolean
  asked: Day | null
  signOut: ReactNode
}

export function TopBar({ viewer, department, hasSample, asked, signOut }: TopBarProps) {
  return (
    <header className="flex h-12 items-center gap-4 border-b border-line bg-surface px-4 md:gap-7 md:px-8 print:hidden">
      <PageLink href={withAsOf('/', asked)} className="fingertip font-semibold whitespace-nowrap">
        {viewer.organisationName}
      </PageLink>
      {hasSample && (
        <small
          title="进展是示例，不是真实填报；管理员可在“设置”里一次清除。"
          className="-ml-2 rounded-sm border border-line px-1 text-xs whitespace-nowrap text-muted md:-ml-5"
        >
          示例数据
        </small>
      )}
      <nav aria-label="主导航" className="hidden h-full gap-5.5 text-muted md:flex">
        <NavLinks
          role={viewer.role}
          asked={asked}
          className="flex items-center border-y-2 border-transparent hover:text-ink"
          currentClassName="border-b-accent text-ink"
        />
      </nav>
      <span className="ml-auto flex min-w-0 items-center gap-5 text-muted">
        <PageLink
          href={withAsOf('/account', asked)}
          className="fingertip min-w-0"
          title="我的账号：会话、两步验证、密码"
        >
          <span className="block truncate">
            {viewer.name}
            {department && <span className="hidden sm:inline"> · {department}</span>}
          </span>
        </PageLink>
        {signOut}
      </span>
    </header>
  )
}

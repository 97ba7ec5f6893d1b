'use client'

import { useSearchParams } from 'next/navigation'
import type { ReactNode } from 'react'

import { DraftOwner } from '@/components/forms/draft/draft-owner'
import { Toaster } from '@/components/ui/toaster'
import { askedDayOf } from '@/lib/domain/as-of'
import type { Person } from '@/lib/domain/viewer'

import { TabBar } from './tab-bar'
import { TopBar } from './top-bar'

type FrameProps = {
  viewer: Pick<Person, 'id' | 'name' | 'role' | 'organisationName'>
  department: string | null
  hasSample: boolean
  signOut: ReactNode
  children: ReactNode
}

/** What stands around every page. The day one looks from goes along with its links. */
export function Frame({ viewer, department, hasSample, signOut, children }: FrameProps) {
  const asked = askedDayOf(useSearchParams().get('asOf') ?? undefined)
  return (
    <>
      <a
        href="#main"
        className="sr-only rounded-md bg-surface px-4 py-2 text-accent focus:not-sr-only focus:absolute focus:top-1 focus:left-1 focus:z-30"
      >
        跳到正文
      </a>
      <TopBar viewer={viewer} department={department} hasSample={hasSample} asked={asked} signOut={signOut} />
      <p className="hidden text-xs text-muted print:block">
        {viewer.organisationName}
        {hasSample && '（示例数据）'}
      </p>
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto max-w-[1280px] px-4 pt-4 pb-24 md:px-8 md:pt-6.5 md:pb-16"
      >
        <noscript>浏览器没有启用脚本（JavaScript）：菜单打不开，页面也不完整。</noscript>
        <DraftOwner id={viewer.id}>{children}</DraftOwner>
      </main>
      <TabBar role={viewer.role} asked={asked} />
      <Toaster />
    </>
  )
}

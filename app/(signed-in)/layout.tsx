import type { ReactNode } from 'react'

import { DraftOwner } from '@/components/forms/draft/draft-owner'
import { TabBar } from '@/components/shell/tab-bar'
import { TopBar } from '@/components/shell/top-bar'
import { Toaster } from '@/components/ui/toaster'
import { requireViewer } from '@/lib/auth/viewer'
import { hasSampleProgress } from '@/lib/data/sample'

import { SignOutButton } from './sign-out-button'

/** The frame around every page. It asks who is looking to draw the navigation; each page asks for itself. */
export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const viewer = await requireViewer()
  const { name, role, organisationName, department } = viewer
  const hasSample = await hasSampleProgress(viewer)
  return (
    <>
      <a
        href="#main"
        className="sr-only rounded-md bg-surface px-4 py-2 text-accent focus:not-sr-only focus:absolute focus:top-1 focus:left-1 focus:z-30"
      >
        跳到正文
      </a>
      <TopBar
        viewer={{ name, role, organisationName }}
        department={department?.shortName ?? null}
        hasSample={hasSample}
        signOut={<SignOutButton />}
      />
      <p className="hidden text-xs text-muted print:block">
        {organisationName}
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
      <TabBar role={role} />
      <Toaster />
    </>
  )
}

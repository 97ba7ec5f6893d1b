import type { Metadata } from 'next'

import { OtherSessions } from '@/components/account/other-sessions'
import { SecondFactorState } from '@/components/account/second-factor-state'
import { SessionList } from '@/components/account/session-list'
import { PageHeading } from '@/components/ui/page-heading'
import { PageLink } from '@/components/ui/page-link'
import { thisSession } from '@/lib/auth/this-session'
import { requireViewer } from '@/lib/auth/viewer'
import { findSecondFactor } from '@/lib/data/second-factor/finding'
import { listOwnSessions } from '@/lib/data/session/listing'
import { shownSession } from '@/lib/device'
import { SECOND_FACTOR } from '@/lib/domain/sign-in/words'
import { roleWords } from '@/lib/domain/words'

import { endOtherSessions, endOwnSession } from './actions'

export const metadata: Metadata = { title: '我的账号' }

export default async function AccountPage() {
  const viewer = await requireViewer()
  const [sessions, secondFactor] = await Promise.all([
    listOwnSessions(viewer, await thisSession()),
    findSecondFactor(viewer),
  ])
  const { name, username, role, department } = viewer
  return (
    <>
      <PageHeading
        title="我的账号"
        note={[`${name}（${username}）`, roleWords[role], department?.name].filter(Boolean).join(' · ')}
      />
      <section aria-label="我的会话" className="mt-6 max-w-2xl">
        <h2 className="mb-2">我的会话</h2>
        <SessionList
          sessions={sessions.map(shownSession)}
          now={new Date().toISOString()}
          endSession={endOwnSession}
        />
        <OtherSessions others={sessions.length - 1} endOtherSessions={endOtherSessions} />
      </section>
      <section className="mt-8 max-w-2xl">
        <h2 className="mb-2">{SECOND_FACTOR}</h2>
        <SecondFactorState secondFactor={secondFactor} />
      </section>
      <section className="mt-8">
        <h2 className="mb-2">密码</h2>
        <PageLink href="/change-password" className="fingertip text-accent">
          修改密码
        </PageLink>
      </section>
    </>
  )
}

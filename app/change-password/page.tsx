import type { Metadata } from 'next'

import { PasswordForm } from '@/components/sign-in/password-form'
import { PageLink } from '@/components/ui/page-link'
import { requireSignedIn } from '@/lib/auth/viewer'
import { findPasswordPreset, hasInitialPassword } from '@/lib/data/password-preset'
import { askedDayOf, withAsOf } from '@/lib/domain/as-of'
import { passwordRule, presets } from '@/lib/domain/sign-in/preset'
import { returnPathFrom } from '@/lib/domain/sign-in/return-path'
import { roleWords } from '@/lib/domain/words'

import { SignOutButton } from '../(signed-in)/sign-out-button'
import { changePassword } from './actions'

export const metadata: Metadata = { title: '修改密码' }

const INITIAL = '现在的密码是别人给的，只能用这一次。先换成只有您知道的，才能进入系统。'

export default async function ChangePasswordPage({ searchParams }: PageProps<'/change-password'>) {
  const [viewer, { callbackUrl, asOf }] = await Promise.all([requireSignedIn(), searchParams])
  const [preset, isInitial] = await Promise.all([findPasswordPreset(viewer), hasInitialPassword(viewer)])
  const { name, username, role, department, mustChangePassword } = viewer
  return (
    <main className="mx-auto grid max-w-sm gap-6 px-4 pt-8 pb-24 md:pt-16">
      <div className="flex items-baseline gap-4 text-muted">
        <span className="mr-auto">{viewer.organisationName}</span>
        {!mustChangePassword && (
          <PageLink href={withAsOf('/', askedDayOf(asOf))} className="text-accent">
            返回
          </PageLink>
        )}
        <SignOutButton />
      </div>
      <div>
        <h1>修改密码</h1>
        <p className="mt-1 text-muted">
          {[`${name}（${username}）`, roleWords[role], department?.name].filter(Boolean).join(' · ')}
        </p>
      </div>
      {mustChangePassword && (
        <p>{isInitial ? INITIAL : `现在的密码已用满${presets.mlps.mostDays}天。先换一个，才能进入系统。`}</p>
      )}
      <PasswordForm
        username={username}
        rule={passwordRule(preset)}
        next={returnPathFrom(callbackUrl)}
        changePassword={changePassword}
      />
    </main>
  )
}

import type { Metadata } from 'next'

import { SecondFactorChanges } from '@/components/second-factor/second-factor-changes'
import { SetUp } from '@/components/second-factor/set-up'
import { PageLink } from '@/components/ui/page-link'
import { isSecondFactorReadable } from '@/lib/auth/second-factor/reading'
import { requireOwnPassword } from '@/lib/auth/viewer'
import { findSecondFactor } from '@/lib/data/second-factor/finding'
import { findSecurity } from '@/lib/data/security'
import { returnPathFrom } from '@/lib/domain/sign-in/return-path'
import { FEW_RECOVERY_CODES } from '@/lib/domain/sign-in/second-factor'
import { SECOND_FACTOR } from '@/lib/domain/sign-in/words'

import { SignOutButton } from '../(signed-in)/sign-out-button'
import { beginSecondFactor, removeOwnSecondFactor, renewRecoveryCodes, setUpSecondFactor } from './actions'

export const metadata: Metadata = { title: SECOND_FACTOR }

const verbs = {
  beginSecondFactor,
  removeSecondFactor: removeOwnSecondFactor,
  renewRecoveryCodes,
  setUpSecondFactor,
}

export default async function SecondFactorPage({ searchParams }: PageProps<'/second-factor'>) {
  const [viewer, { callbackUrl }] = await Promise.all([requireOwnPassword(), searchParams])
  const [secondFactor, security] = await Promise.all([findSecondFactor(viewer), findSecurity(viewer)])
  const { username, mustSetUpSecondFactor } = viewer
  const next = mustSetUpSecondFactor ? returnPathFrom(callbackUrl) : '/account'
  return (
    <main className="mx-auto grid max-w-sm gap-6 px-4 pt-8 pb-24 md:pt-16">
      <div className="flex items-baseline gap-4 text-muted print:hidden">
        <span className="mr-auto">{viewer.organisationName}</span>
        {!mustSetUpSecondFactor && (
          <PageLink href="/account" className="text-accent">
            返回
          </PageLink>
        )}
        <SignOutButton />
      </div>
      <div>
        <h1>{SECOND_FACTOR}</h1>
        <p className="mt-1 text-muted">
          {viewer.name}（{username}）{secondFactor && ` · 恢复码还剩${secondFactor.codesLeft}个`}
        </p>
      </div>
      {mustSetUpSecondFactor && (
        <p>本单位要求管理员登录时除了密码还要填手机上的验证码。先设置好，才能进入系统。</p>
      )}
      {secondFactor && secondFactor.codesLeft <= FEW_RECOVERY_CODES && (
        <p className="print:hidden">恢复码不多了，请重新生成。</p>
      )}
      {secondFactor && !(await isSecondFactorReadable(viewer)) && (
        <p className="text-red">
          服务器的密钥换过，手机上的验证码已经对不上。请用恢复码“换一部手机”，重新设置。
        </p>
      )}
      {!secondFactor && (
        <p className="text-muted print:hidden">
          先填现在的密码，再用手机上的验证器应用扫码。验证器按时间算出六位数字，手机不用联网。
        </p>
      )}
      {secondFactor ? (
        <SecondFactorChanges
          username={username}
          next={next}
          isRequired={viewer.role === 'admin' && security.adminsNeedSecondFactor}
          verbs={verbs}
        />
      ) : (
        <SetUp username={username} hasSecondFactor={false} next={next} verbs={verbs} />
      )}
    </main>
  )
}

import type { Metadata, Route } from 'next'
import { redirect } from 'next/navigation'

import { findViewer } from '@/lib/auth/viewer'
import { findTownName } from '@/lib/data/sign-in'
import { returnPathFrom } from '@/lib/domain/sign-in/return-path'

import { CredentialsForm } from './credentials-form'

export const metadata: Metadata = { title: '登录' }

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const [viewer, town, { callbackUrl }] = await Promise.all([findViewer(), findTownName(), searchParams])
  const next = returnPathFrom(callbackUrl)
  if (viewer) redirect(next as Route)
  return (
    <main className="mx-auto grid min-h-dvh max-w-xs content-center gap-6 px-4 pb-24">
      <div>
        {town && <p className="text-base text-muted">{town}</p>}
        <h1>重点工作进度</h1>
      </div>
      <CredentialsForm next={next} />
      <p className="text-xs text-muted">忘了密码，请找本单位的管理员重置。</p>
    </main>
  )
}

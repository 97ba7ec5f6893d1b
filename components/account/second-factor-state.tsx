import { PageLink } from '@/components/ui/page-link'
import { dayAt, dayInWords } from '@/lib/domain/day-words'
import { FEW_RECOVERY_CODES, type SecondFactor } from '@/lib/domain/sign-in/second-factor'

/** Whether the second factor is on, and the way to what can be done about it. */
export function SecondFactorState({ secondFactor }: { secondFactor: SecondFactor | null }) {
  if (!secondFactor)
    return (
      <>
        <p className="text-muted">
          未开启。开启后，登录时除了密码，还要填手机上的验证码；别人拿到密码也进不来。
        </p>
        <PageLink href="/second-factor" className="fingertip text-accent">
          设置
        </PageLink>
      </>
    )
  const { since, codesLeft } = secondFactor
  return (
    <>
      <p>
        {dayInWords(dayAt(since))}开启，恢复码还剩{codesLeft}个。
        {codesLeft <= FEW_RECOVERY_CODES && <strong className="font-semibold">不多了，请重新生成。</strong>}
      </p>
      <PageLink href="/second-factor" className="fingertip text-accent">
        换手机、恢复码、关闭
      </PageLink>
    </>
  )
}

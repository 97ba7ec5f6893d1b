'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'

import { FormMessage } from '@/components/forms/form-message'
import { SendButton } from '@/components/forms/send-button'
import { useAnsweredAction } from '@/components/forms/use-answered-action'
import { WayOn } from '@/components/forms/way-on'
import { wordButton } from '@/components/ui/word-button'
import type { FormAction, FormState } from '@/lib/forms/state'

type ReviewFootProps = {
  counts: { open: number; accepted: number; skipped: number }
  showOpen: () => void
  acceptRest: () => void
  kept: FormState
  /** Whether something is still to be kept. */
  isBusy: boolean
  sent: Record<string, string>
  importDocument: FormAction
  onAnswer: (answer: FormState) => void
}

/** How far the review has come, and the one way to make it count. */
export function ReviewFoot({
  counts,
  showOpen,
  acceptRest,
  kept,
  isBusy,
  sent,
  importDocument,
  onAnswer,
}: ReviewFootProps) {
  const router = useRouter()
  const told: FormAction = async (previous, form) => {
    const answer = await importDocument(previous, form)
    onAnswer(answer)
    return answer
  }
  const [state, submit, pending] = useAnsweredAction(told, ({ made }) =>
    router.push(`/plan?year=${made}` as Route),
  )
  return (
    <form
      action={submit}
      className="sticky bottom-(--foot) z-10 md:bottom-0 -mx-4 flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-line bg-canvas px-4 py-3 md:mx-0 md:px-0"
    >
      {Object.entries(sent).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p>
        已接受{counts.accepted}条
        {counts.open > 0 && (
          <>
            ，待核对{counts.open}条{' '}
            <button type="button" onClick={showOpen} className={`${wordButton} mx-1`}>
              看下一条
            </button>{' '}
            <button type="button" onClick={acceptRest} className={`${wordButton} ml-1`}>
              全部接受
            </button>
          </>
        )}
        {counts.skipped > 0 && <span className="text-muted">，跳过{counts.skipped}条</span>}
      </p>
      {kept.status === 'rejected' ? (
        <p className="text-sm text-red" role="alert">
          {kept.message} {kept.way && <WayOn way={kept.way} />}
        </p>
      ) : (
        <p className="text-xs text-muted" role="status">
          {keptInWords(kept, isBusy)}
        </p>
      )}
      <span className="ml-auto flex flex-wrap items-center gap-4">
        <FormMessage state={state} />
        <SendButton
          pending={pending || isBusy}
          waiting={pending ? '正在导入…' : '正在保存…'}
          className="btn btn-primary"
        >
          {`确认导入${counts.accepted}条`}
        </SendButton>
      </span>
    </form>
  )
}

function keptInWords(kept: FormState, isBusy: boolean): string {
  if (isBusy) return '保存中…'
  return kept.status === 'saved' ? `草稿${kept.message} ${kept.at}` : '改动自动存为草稿'
}

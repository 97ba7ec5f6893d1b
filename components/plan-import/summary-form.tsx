'use client'

import { FormMessage } from '@/components/forms/form-message'
import { SendButton } from '@/components/forms/send-button'
import { TextArea } from '@/components/forms/text-area'
import { useAnsweredAction } from '@/components/forms/use-answered-action'
import type { FormAction } from '@/lib/forms/state'

type SummaryFormProps = { sent: Record<string, string>; readSummary: FormAction; onRead: () => void }

/** Last year's summary, pasted: its figures are filled in beside the promises they belong to. */
export function SummaryForm({ sent, readSummary, onRead }: SummaryFormProps) {
  const [state, submit, pending] = useAnsweredAction(readSummary, onRead)
  return (
    <form action={submit} className="grid gap-3">
      {Object.entries(sent).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextArea
        name="summary"
        label="上年总结的文字"
        state={state}
        rows={8}
        hint="只填空着的上年数，已经填的不改；这段文字不保存。"
      />
      <FormMessage state={state} />
      <SendButton pending={pending} waiting="正在读取…" className="btn btn-primary justify-self-end">
        填入上年数
      </SendButton>
    </form>
  )
}

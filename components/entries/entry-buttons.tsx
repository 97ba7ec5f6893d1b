import type { MouseEvent } from 'react'

import { SendButton } from '@/components/forms/send-button'
import { toastError } from '@/components/ui/toast'
import { wordedFields } from '@/lib/domain/entry/worded-fields'

type EntryButtonsProps = {
  pending: boolean
  /** Something else is to be answered first. */
  isAsking: boolean
  about?: string
  /** One of many on the page, so that none of them stands out. */
  quiet?: boolean
}

/** 填报 sends what was filled in, also on Enter; 无进展 is a report in one click. */
export function EntryButtons({ pending, isAsking, about, quiet = false }: EntryButtonsProps) {
  return (
    <span className="flex items-center gap-2">
      <SendButton
        pending={pending && !isAsking}
        disabled={isAsking}
        waiting="保存中…"
        className={`btn ${quiet ? 'border-line bg-surface enabled:text-accent' : 'btn-primary'}`}
        aria-label={about && `${about}：填报`}
      >
        填报
      </SendButton>
      <SendButton
        name="report"
        value="none"
        pending={pending && !isAsking}
        disabled={isAsking}
        onClick={keepWords}
        className="btn border-line bg-surface font-normal"
        aria-label={about && `${about}：无进展`}
      >
        无进展
      </SendButton>
    </span>
  )
}

// 无进展 says nothing else, so what was typed would be lost with it.
function keepWords(event: MouseEvent<HTMLButtonElement>) {
  const { form } = event.currentTarget
  const isFilled = (name: string) => String(new FormData(form ?? undefined).get(name) ?? '').trim() !== ''
  if (!wordedFields.some(isFilled)) return
  event.preventDefault()
  toastError('已经填了内容，请点“填报”。确实没有进展，请先清空再点“无进展”。')
}

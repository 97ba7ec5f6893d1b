import { useState } from 'react'

import { lastSaid } from '@/components/forms/labelled'
import { TextArea } from '@/components/forms/text-area'
import type { FormState } from '@/lib/forms/state'

type EntryWordsProps = { state: FormState; withNote: boolean }

/** The words of an entry, folded away until wanted. What has been opened stays open. */
export function EntryWords({ state, withNote }: EntryWordsProps) {
  const [opened, setOpened] = useState(false)
  const isWrong = ['note', 'problem', 'nextStep'].some((name) => lastSaid(state, name).errors)
  return (
    <details
      open={opened || isWrong}
      onToggle={({ currentTarget }) => setOpened(currentTarget.open)}
      className="col-span-full"
    >
      <summary className="w-fit cursor-pointer text-xs text-muted hover:text-ink pointer-coarse:py-3.5">
        {withNote ? '进展、存在问题、下步打算（选填）' : '存在问题、下步打算（选填）'}
      </summary>
      <div className="mt-2 grid gap-3 md:grid-cols-2">
        {withNote && <TextArea name="note" label="进展" state={state} className="md:col-span-full" />}
        <TextArea name="problem" label="存在问题" state={state} />
        <TextArea name="nextStep" label="下步打算" state={state} />
      </div>
    </details>
  )
}

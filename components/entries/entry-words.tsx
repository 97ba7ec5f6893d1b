import { useState } from 'react'

import { lastSaid } from '@/components/forms/labelled'
import { TextArea } from '@/components/forms/text-area'
import type { FormState } from '@/lib/forms/state'

/** The words of an entry that has a figure, folded away until wanted. What has been opened stays open. */
export function EntryWords({ state }: { state: FormState }) {
  const [opened, setOpened] = useState(false)
  const isWrong = ['note', 'problem', 'nextStep'].some((name) => lastSaid(state, name).errors)
  return (
    <details
      open={opened || isWrong}
      onToggle={({ currentTarget }) => setOpened(currentTarget.open)}
      className="col-span-full"
    >
      <summary className="w-fit cursor-pointer text-xs text-muted hover:text-ink pointer-coarse:py-3.5">
        进展、存在问题、下步打算（选填）
      </summary>
      <div className="mt-2">
        <WordFields state={state} rows={2} />
      </div>
    </details>
  )
}

/** The three parts of a report in words, side by side. */
export const WordFields = ({ state, rows }: { state: FormState; rows: number }) => (
  <div className="col-span-full grid gap-3 md:grid-cols-3">
    <TextArea name="note" label="进展" rows={rows} state={state} data-first-field />
    <TextArea name="problem" label="存在问题" rows={rows} state={state} />
    <TextArea name="nextStep" label="下步打算" rows={rows} state={state} />
  </div>
)

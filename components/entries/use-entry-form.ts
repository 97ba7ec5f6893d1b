'use client'

import { useState } from 'react'

import { useFormAction } from '@/components/forms/use-form-action'
import type { Day } from '@/lib/domain/day'
import type { FormAction, FormState } from '@/lib/forms/state'

import { offerUndo } from './undo-toast'

type Saved = Extract<FormState, { status: 'saved' }>

export type EntryActions = { logProgress: FormAction; undoEntry: FormAction }

/**
 * A form that logs entries. Its key stays until its own submission is saved, so sending it again after a broken
 * line counts once; then the id the server made for the entry is the next key, as unique as any.
 */
export function useEntryForm(
  firstKey: string,
  { logProgress, undoEntry }: EntryActions,
  row?: { title: string; onSaved: (answer: Saved) => void },
) {
  const [key, setKey] = useState(firstKey)
  /** The day of the entry just saved; null again once it is taken back. */
  const [savedOn, setSavedOn] = useState<Day | null>(null)
  const [state, submit, pending] = useFormAction(async (previous, form) => {
    const answer = await logProgress(previous, form)
    if (answer.status === 'saved') {
      setSavedOn(String(form.get('on')))
      if (answer.made) setKey(answer.made)
      offerUndo(answer, { undoEntry, onUndone: () => setSavedOn(null), ...(row && { about: row.title }) })
      row?.onSaved(answer)
    }
    return answer
  })
  const keyField = {
    type: 'hidden',
    name: 'key',
    value: key,
    // Filled in again together with what was typed: what may have been stored before counts once.
    'data-kept': true,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) => setKey(currentTarget.value),
  }
  return { keyField, savedOn, state, submit, pending }
}

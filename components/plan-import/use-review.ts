'use client'

import { useEffect, useRef, useState } from 'react'

import type { ReviewRow } from '@/lib/domain/plan-import/review'
import { isTooLarge, TOO_LARGE } from '@/lib/forms/size'
import { type FormAction, type FormState, idle, rejected } from '@/lib/forms/state'

type Opened = { draftId: string; version: string; rows: ReviewRow[] }

const PAUSE = 1200

const NOT_KEPT = '草稿没有存上，可能是网络断了；改动还在这一页，稍后会再存。'

/**
 * The rows of a review as they are decided on, kept on the server a moment after each change, and at once where the page
 * is left. What the server would not keep is said, and asked about before the window closes.
 */
export function useReview({ draftId, version: opened, rows: first }: Opened, save: FormAction) {
  const [rows, setRows] = useState(first)
  const [version, setVersion] = useState(opened)
  const [kept, setKept] = useState<FormState>(idle)
  const [isDirty, setIsDirty] = useState(false)
  const [isSaving, setIsSaving] = useState(false)
  const isUnkept = isDirty || isSaving || kept.status === 'rejected'
  const latest = useRef({ keep, isDirty, isSaving })
  latest.current = { keep, isDirty, isSaving }

  // biome-ignore lint/correctness/useExhaustiveDependencies: it starts anew with every change, and after every answer.
  useEffect(() => {
    if (!isDirty || isSaving) return
    const timer = setTimeout(() => latest.current.keep(), PAUSE)
    return () => clearTimeout(timer)
  }, [rows, isDirty, isSaving])

  useEffect(
    () => () => {
      if (latest.current.isDirty && !latest.current.isSaving) latest.current.keep()
    },
    [],
  )

  useEffect(() => {
    if (!isUnkept) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [isUnkept])

  async function keep() {
    setIsSaving(true)
    setIsDirty(false)
    const answer = await sent(save, { draftId, version, rows })
    if (answer.status === 'saved') setVersion(answer.version ?? version)
    else if (isPassing(answer)) setIsDirty(true)
    setKept(answer)
    setIsSaving(false)
  }

  function change(next: (rows: ReviewRow[]) => ReviewRow[]) {
    setRows(next)
    setIsDirty(true)
  }

  return { rows, version, kept, isBusy: isDirty || isSaving, change }
}

/** A line that was down is up again later; what the server refused it would refuse again. */
const isPassing = (answer: FormState) => answer.status === 'rejected' && answer.message === NOT_KEPT

async function sent(save: FormAction, { draftId, version, rows }: Opened): Promise<FormState> {
  const form = new FormData()
  form.set('draftId', draftId)
  form.set('version', version)
  form.set('rows', JSON.stringify(rows))
  if (isTooLarge(form)) return rejected(TOO_LARGE)
  try {
    return await save(idle, form)
  } catch {
    return rejected(NOT_KEPT)
  }
}

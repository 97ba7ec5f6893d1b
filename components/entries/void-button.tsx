'use client'

import { useState } from 'react'

import type { FormAction } from '@/lib/forms/state'

import { VoidDialog } from './void-dialog'

type VoidButtonProps = { entryId: string; about: string; voidEntry: FormAction }

export function VoidButton({ entryId, about, voidEntry }: VoidButtonProps) {
  const [open, setOpen] = useState(false)
  return (
    <span className="col-start-4 row-start-1 md:col-start-5">
      <button
        type="button"
        onClick={() => setOpen(true)}
        aria-label={`作废：${about}`}
        className="cursor-pointer text-xs text-muted hover:text-ink hover:underline pointer-coarse:min-h-11 pointer-coarse:min-w-11"
      >
        作废
      </button>
      {open && (
        <VoidDialog entryId={entryId} about={about} voidEntry={voidEntry} close={() => setOpen(false)} />
      )}
    </span>
  )
}

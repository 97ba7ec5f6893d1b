'use client'

import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react'

import { wordButton } from '@/components/ui/word-button'

import type { StepEditing } from './step-editor'

const loadEditor = () => import('./step-editor').then(({ StepEditor }) => ({ default: StepEditor }))

const StepEditor = lazy(loadEditor)

type StepsInPlaceProps = {
  /** Null for those who may not change the steps. */
  editing: StepEditing | null
  children: ReactNode
}

/** The steps of a goal (节点), to be read, and to be changed where they stand. */
export function StepsInPlace({ editing, children }: StepsInPlaceProps) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  const mayEdit = editing !== null
  useEffect(() => {
    // Behind the page, and before it is wanted: by then the line may be down. Where it fails it is tried again on use.
    if (mayEdit) loadEditor().catch(() => undefined)
  }, [mayEdit])
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  return (
    <section aria-labelledby="steps">
      <div className="mb-2.5 flex items-baseline justify-between gap-3">
        <h2 id="steps">节点</h2>
        {editing && !isOpen && (
          <button
            type="button"
            ref={button}
            onClick={() => setOpen(true)}
            className={`${wordButton} pointer-coarse:-my-2.5`}
          >
            编辑节点
          </button>
        )}
      </div>
      {editing && isOpen ? (
        <Suspense fallback={children}>
          <StepEditor {...editing} leave={() => setOpen(false)} />
        </Suspense>
      ) : (
        children
      )}
    </section>
  )
}

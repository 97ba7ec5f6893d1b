'use client'

import { useEffect, useRef, useState, useSyncExternalStore } from 'react'

import { dropToast, onToasts, type Toast, toastsNow } from './toast'

const none: readonly Toast[] = []

/** Where what was just done is said: above the tabs, where there are tabs. Alt and T lead there. */
export function Toaster() {
  const toasts = useSyncExternalStore(onToasts, toastsNow, () => none)
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    const lead = (event: KeyboardEvent) => {
      if (event.altKey && event.code === 'KeyT') place.current?.querySelector('button')?.focus()
    }
    document.addEventListener('keydown', lead)
    return () => document.removeEventListener('keydown', lead)
  }, [])
  return (
    <section
      ref={place}
      aria-label="通知（Alt+T）"
      aria-live="polite"
      className="pointer-events-none fixed inset-x-4 bottom-(--foot) z-40 print:hidden"
    >
      <ol className="grid justify-items-center gap-2">
        {toasts.map((toast) => (
          <ToastCard key={toast.id} {...toast} />
        ))}
      </ol>
    </section>
  )
}

/** In milliseconds; as long as undoing is offered. */
const STANDS_FOR = 10_000

/** It stays while the pointer or the focus is on it. */
function ToastCard({ id, words, isError, action }: Toast) {
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(() => dropToast(id), STANDS_FOR)
    return () => clearTimeout(timer)
  }, [id, isHeld])
  const hold = () => setHeld(true)
  const letGo = () => setHeld(false)
  return (
    <li
      onPointerEnter={hold}
      onPointerLeave={letGo}
      onFocus={hold}
      onBlur={letGo}
      className={`pointer-events-auto flex max-w-full items-center gap-4 rounded-lg border bg-surface px-4 py-2.5 text-sm shadow-lg sm:max-w-md ${isError ? 'border-red text-red' : 'border-line'}`}
    >
      <p className="min-w-0 break-words">{words}</p>
      {action && (
        <button
          type="button"
          className="btn btn-sm btn-primary ml-auto pointer-coarse:min-h-11"
          onClick={() => {
            dropToast(id)
            action.onClick()
          }}
        >
          {action.label}
        </button>
      )}
    </li>
  )
}

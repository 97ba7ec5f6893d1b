'use client'

import { type ReactNode, useEffect, useId, useRef, useState } from 'react'

import { useFocusHandOver } from './use-focus-hand-over'
import { wordButton } from './word-button'

type DialogButtonProps = {
  label: string
  /** What the button is for, where its word alone does not say it. */
  about?: string
  title: string
  className?: string
  children: (leave: () => void) => ReactNode
}

/** A button in words that opens a dialog; what is in the dialog begins anew each time. */
export function DialogButton({ label, about, title, className, children }: DialogButtonProps) {
  const [isOpen, setOpen] = useState(false)
  const button = useFocusHandOver<HTMLButtonElement>()
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className ?? wordButton}
        aria-label={about && `${label}：${about}`}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {label}
      </button>
      {isOpen && (
        <Dialog title={title} onClose={() => setOpen(false)}>
          {children}
        </Dialog>
      )}
    </>
  )
}

type DialogProps = { title: string; onClose: () => void; children: (leave: () => void) => ReactNode }

function Dialog({ title, onClose, children }: DialogProps) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby={id} className="modal text-left">
      <div className="modal-box grid max-w-lg gap-4 bg-surface font-normal">
        <h2 id={id} className="text-base">
          {title}
        </h2>
        {/* Closed rather than taken away: the browser then gives the focus back to the button. */}
        {children(() => dialog.current?.close())}
      </div>
    </dialog>
  )
}

'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { type DragEvent, useId, useState } from 'react'

import { type FormState, idle } from '@/lib/forms/state'

import { sendFile } from './send-file'
import { WayOn } from './way-on'

type FileUploadProps = {
  /** The route that takes the file. */
  to: string
  /** What it is for, such as 选择文件（.docx、.txt、.md）. */
  label: string
  /** The endings that can be chosen, such as `.docx,.txt`. */
  accept: string
  /** Where the way leads once it is taken, followed by the id of what it made. */
  next: string
}

/** A file chosen or dropped is sent at once; what is wrong with it is said beside it. */
export function FileUpload({ to, label, accept, next }: FileUploadProps) {
  const id = useId()
  const router = useRouter()
  const [state, setState] = useState<FormState>(idle)
  const [sending, setSending] = useState<string | null>(null)
  const [isOver, setIsOver] = useState(false)

  async function send(file: File | undefined) {
    if (!file || sending !== null) return
    setSending(file.name)
    const answer = await sendFile(to, file)
    setState(answer)
    // Until the next page is there, so that it is not read twice.
    if (answer.status === 'saved') router.push(`${next}/${answer.made}` as Route)
    else setSending(null)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    send(event.dataTransfer.files[0])
  }
  return (
    <div className="grid gap-2">
      <label
        htmlFor={id}
        onDragOver={(event) => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
        className={`flex min-h-20 cursor-pointer items-center justify-center rounded-md border border-dashed px-4 py-3 text-center focus-within:outline-2 focus-within:outline-accent ${isOver ? 'border-accent bg-surface' : 'border-muted'}`}
      >
        <span>
          {sending === null ? (
            <>
              <span className="text-accent">{label}</span>
              <span className="text-muted narrow:hidden">，或拖到这里</span>
            </>
          ) : (
            `正在读取${sending}…`
          )}
        </span>
        <input
          id={id}
          type="file"
          accept={accept}
          disabled={sending !== null}
          className="sr-only"
          onChange={({ currentTarget }) => {
            send(currentTarget.files?.[0])
            // The same file, mended, can be chosen again.
            currentTarget.value = ''
          }}
        />
      </label>
      {state.status === 'rejected' && (
        <p role="alert" className="text-sm text-red">
          {state.message} {state.way && <WayOn way={state.way} />}
        </p>
      )}
    </div>
  )
}

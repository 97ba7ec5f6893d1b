'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { type FormEvent, useId, useState } from 'react'

import { FileUpload } from '@/components/forms/file-upload'
import { FormMessage } from '@/components/forms/form-message'
import { SendButton } from '@/components/forms/send-button'
import { sendFile } from '@/components/forms/send-file'
import type { ImportYear } from '@/lib/domain/plan-import/years'
import { type FormState, idle, rejected } from '@/lib/forms/state'

type StartImportProps = { years: readonly ImportYear[]; chosen: number }

/** Where a document comes in: of which year it is, and the file or its words. */
export function StartImport({ years, chosen }: StartImportProps) {
  const [year, setYear] = useState(chosen)
  const id = useId()
  const to = `/plan/import/upload?year=${year}`
  const hasPlan = years.some((one) => one.year === year && one.hasPlan)
  return (
    <div className="mt-6 grid max-w-3xl gap-6">
      <div className="grid gap-1">
        <label htmlFor={id} className="text-xs text-muted">
          哪一年的计划
        </label>
        <select
          id={id}
          value={year}
          onChange={(event) => setYear(Number(event.currentTarget.value))}
          className="select w-fit border-faint bg-canvas"
        >
          {years.map((one) => (
            <option key={one.year} value={one.year}>
              {one.year}年{one.hasPlan ? '（已有计划）' : ''}
            </option>
          ))}
        </select>
        <p className="text-xs text-muted">
          {hasPlan
            ? '这一年已有计划：原文会和已有的目标任务逐条对应，已有的都留着，只补上空着的上年数和目标值。'
            : '导入后新建这一年的计划。'}
        </p>
      </div>
      <FileUpload to={to} next="/plan/import" label="选择文件（.docx、.txt、.md）" accept=".docx,.txt,.md" />
      <PastedText to={to} />
    </div>
  )
}

function PastedText({ to }: { to: string }) {
  const id = useId()
  const router = useRouter()
  const [text, setText] = useState('')
  const [state, setState] = useState<FormState>(idle)
  const [pending, setPending] = useState(false)
  async function send(event: FormEvent) {
    event.preventDefault()
    if (pending) return
    if (text.trim() === '') return setState(rejected('请先把原文粘贴到上面，再读取。'))
    setPending(true)
    const answer = await sendFile(to, new File([text], '粘贴的文字.txt'))
    setState(answer)
    // Until the next page is there, so that it is not read twice.
    if (answer.status === 'saved') router.push(`/plan/import/${answer.made}` as Route)
    else setPending(false)
  }
  return (
    <form onSubmit={send} className="grid gap-1">
      <label htmlFor={id} className="text-xs text-muted">
        或者把原文粘贴到这里
      </label>
      <textarea
        id={id}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        rows={10}
        className="textarea w-full border-faint bg-canvas text-sm leading-6"
      />
      <FormMessage state={state} />
      <SendButton pending={pending} waiting="正在读取…" className="btn btn-primary mt-2 w-fit">
        读取文字
      </SendButton>
    </form>
  )
}

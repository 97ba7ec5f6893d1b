'use client'

import { useRef, useState } from 'react'

import { ConfirmForm } from '@/components/forms/confirm-form'
import { FormMessage } from '@/components/forms/form-message'
import { lastSaid } from '@/components/forms/labelled'
import { SubmitButton } from '@/components/forms/submit-button'
import { useAnsweredAction } from '@/components/forms/use-answered-action'
import { DialogButton } from '@/components/ui/dialog-button'
import type { LineStatus } from '@/lib/domain/report-sheet/report-line'
import type { FormAction } from '@/lib/forms/state'

import { SheetLine, type ShownLine } from './sheet-line'

type ReportSheetFormProps = {
  draftId: string
  lines: ShownLine[]
  importReports: FormAction
  dropReports: FormAction
}

/** What an uploaded sheet would report, row by row; what is ticked is stored together, or not at all. */
export function ReportSheetForm({ draftId, lines, importReports, dropReports }: ReportSheetFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const [chosen, setChosen] = useState(lines.filter(({ status }) => status === 'new').length)
  const [state, submit, pending] = useAnsweredAction(importReports, () => undefined)
  const { typed } = lastSaid(state, 'rows')
  const count = () => setChosen(form.current?.querySelectorAll('[name=rows]:checked').length ?? 0)
  return (
    <>
      <p className="mt-3 text-base">{summaryOf(lines)}</p>
      <form ref={form} action={submit} onChange={count} className="mt-4 grid gap-4">
        <input type="hidden" name="draftId" value={draftId} />
        <ol className="border-t border-line">
          {lines.map((line) => (
            <SheetLine
              key={line.number}
              line={line}
              isTicked={typed ? typed.includes(String(line.number)) : line.status === 'new'}
              confirmed={lastSaid(state, 'confirmed').typed ?? []}
            />
          ))}
        </ol>
        <FormMessage state={state} />
        <span>
          <SubmitButton pending={pending} disabled={chosen === 0}>
            {`导入勾选的${chosen}行`}
          </SubmitButton>
        </span>
      </form>
      <div className="mt-6 border-t border-line pt-3">
        <DialogButton label="放弃这份填报表" title="放弃这份填报表">
          {(leave) => (
            <ConfirmForm action={dropReports} fields={{ draftId }} confirm="放弃" leave={leave}>
              不导入其中任何一行；要填可以重新上传。
            </ConfirmForm>
          )}
        </DialogButton>
      </div>
    </>
  )
}

const TOLD: [status: LineStatus, words: string][] = [
  ['new', '可以导入'],
  ['conflict', '下载后又有人填报'],
  ['wrong', '有错'],
  ['unchanged', '没有填或已导入'],
]

function summaryOf(lines: readonly ShownLine[]): string {
  const parts = TOLD.flatMap(([status, words]) => {
    const count = lines.filter((line) => line.status === status).length
    return count > 0 ? [`${count}行${words}`] : []
  })
  return `共${lines.length}行：${parts.join('，')}。`
}

'use client'

import { ConfirmForm } from '@/components/forms/confirm-form'
import { DialogButton } from '@/components/ui/dialog-button'
import type { SampleLeft } from '@/lib/domain/administration/sample'
import type { FormAction } from '@/lib/forms/state'

type SampleProgressProps = { progress: SampleLeft['progress']; removeSampleProgress: FormAction }

/** The way to start with real figures: everything reported as an example goes at once. */
export function SampleProgress({ progress, removeSampleProgress }: SampleProgressProps) {
  const { entries, ticks } = progress
  if (entries + ticks === 0) return <p className="text-muted">没有示例进展了，看到的都是真实填报。</p>
  return (
    <>
      <p className="text-muted">
        现有{entries}条示例填报、{ticks}个示例完成标记，只为演示。开始用真实数据前，把它们一次清除。
      </p>
      <DialogButton
        label="清除示例进展"
        title="清除全部示例进展"
        className="btn mt-2 border-red bg-surface font-normal text-red"
      >
        {(leave) => (
          <ConfirmForm action={removeSampleProgress} confirm={`清除${entries}条填报`} leave={leave}>
            <p>
              {entries}条示例填报会永久删除，{ticks}个节点退回未完成，“数据截至”改回今天。
            </p>
            <p className="mt-2">真实填报不受影响。清除后不能恢复。</p>
          </ConfirmForm>
        )}
      </DialogButton>
    </>
  )
}

'use client'

import { DialogButton } from '@/components/ui/dialog-button'
import { quietButton } from '@/components/ui/quiet-button'
import type { Day } from '@/lib/domain/day'
import { dayInWords } from '@/lib/domain/day-words'
import type { Light } from '@/lib/domain/progress/measure'
import type { FormAction } from '@/lib/forms/state'

import { OverruleForm } from './overrule-form'

type OverruleButtonProps = {
  goal: { id: string; title: string }
  asOf: Day
  shown: Light
  stamp: string
  overruleLight: FormAction
}

/** Lets a leader see a light differently, from the day looked from. */
export function OverruleButton({ goal, asOf, shown, stamp, overruleLight }: OverruleButtonProps) {
  return (
    <DialogButton label="改判" title={`改判：${goal.title}`} className={quietButton}>
      {(leave) => (
        <OverruleForm
          goalId={goal.id}
          on={asOf}
          shown={shown}
          stamp={stamp}
          overruleLight={overruleLight}
          leave={leave}
        >
          {`从${dayInWords(asOf)}（所看的截至日期）起，各页都按改判的灯显示并注明“改判”，按数据是什么灯仍写在后面。这个目标下一次填报或节点完成后，改判自动失效。`}
        </OverruleForm>
      )}
    </DialogButton>
  )
}

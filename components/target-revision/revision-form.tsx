'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'

import { CurveDrawing } from '@/components/curve/curve-drawing'
import { ignoreComposing } from '@/components/forms/composing'
import { Field } from '@/components/forms/field'
import { PageFormFoot } from '@/components/forms/page-form-foot'
import { useAnsweredAction } from '@/components/forms/use-answered-action'
import { VersionField } from '@/components/forms/version-field'
import type { ActualStep } from '@/lib/domain/curve/drawing'
import type { RevisableGoal } from '@/lib/domain/curve/revisable'
import { curveStamp } from '@/lib/domain/curve/stamp'
import type { Day } from '@/lib/domain/day'
import { previewInWords } from '@/lib/domain/target-revision/preview-words'
import type { FormAction } from '@/lib/forms/state'

import { useRevision } from './use-revision'

type RevisionFormProps = {
  hidden: { goalId: string; key: string }
  goal: RevisableGoal
  days: { first: Day; proposed: Day; last: Day }
  actual: ActualStep[]
  action: FormAction
  back: string
}

/** A new target, the day from which it holds and why, with the old line and the new one. */
export function RevisionForm({ hidden, goal, days, actual, action, back }: RevisionFormProps) {
  const router = useRouter()
  const { typed, type, promise, drawing } = useRevision(goal, days.proposed, actual)
  const [state, submit, pending] = useAnsweredAction(action, () => router.push(back as Route))
  return (
    <form
      action={submit}
      onKeyDown={ignoreComposing}
      className="mt-5 grid max-w-3xl items-start gap-x-5 gap-y-4 sm:grid-cols-3"
    >
      <VersionField name="shown" state={state} version={curveStamp(goal)} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Field
        name="target"
        label={`新目标值（${goal.unit ?? ''}）`}
        inputMode="decimal"
        autoComplete="off"
        required
        value={typed.target}
        onChange={({ target }) => type({ target: target.value })}
        state={state}
      />
      <Field
        name="from"
        type="date"
        label="从哪天起执行"
        hint="这天以前仍按原目标判断"
        min={days.first}
        max={days.last}
        required
        value={typed.from}
        onChange={({ target }) => type({ from: target.value })}
        state={state}
      />
      <Field
        name="due"
        type="date"
        label="完成期限"
        required
        value={typed.due}
        onChange={({ target }) => type({ due: target.value })}
        state={state}
      />
      <Field
        name="reason"
        label="调整原因"
        hint="例如依据的文件或会议；原目标和原因一直留在目标页上"
        maxLength={200}
        required
        autoComplete="off"
        className="col-span-full"
        state={state}
      />
      <div className="col-span-full">
        <CurveDrawing drawing={drawing} looks={['former', 'plan']}>
          {previewInWords(goal, promise)}
        </CurveDrawing>
      </div>
      <PageFormFoot state={state} pending={pending} confirm="调整" back={back} />
    </form>
  )
}

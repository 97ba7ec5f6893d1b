'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'

import { ignoreComposing } from '@/components/forms/composing'
import { PageFormFoot } from '@/components/forms/page-form-foot'
import { useAnsweredAction } from '@/components/forms/use-answered-action'
import { type ActualStep, drawingOf } from '@/lib/domain/curve/drawing'
import { lineOf } from '@/lib/domain/curve/line'
import type { RevisableGoal } from '@/lib/domain/curve/revisable'
import { curveStamp } from '@/lib/domain/curve/stamp'
import { lineInWords } from '@/lib/domain/curve/words'
import { dayOf } from '@/lib/domain/day'
import type { FormAction } from '@/lib/forms/state'

import { CurveCells } from './curve-cells'
import { CurveDrawing } from './curve-drawing'
import { CurveMeanwhile } from './curve-meanwhile'
import { CurveTools } from './curve-tools'
import { FixedCells } from './fixed-cells'
import { useCurve } from './use-curve'

type CurveFormProps = {
  goalId: string
  goal: RevisableGoal
  actual: ActualStep[]
  action: FormAction
  back: string
}

/** A goal's planned values, typed or filled in at once, with the line they make. */
export function CurveForm({ goalId, goal: now, actual, action, back }: CurveFormProps) {
  const router = useRouter()
  const curve = useCurve(now)
  const { goal } = curve
  const [state, submit, pending] = useAnsweredAction(action, () => router.push(back as Route))
  const line = lineOf(curve.curve)
  const lastDay = Math.max(...line.map(({ day }) => day), ...actual.map(({ day }) => day), 0)
  const drawing = drawingOf({
    start: goal.start,
    last: lastDay === 0 ? goal.due : dayOf(lastDay),
    lines: [line],
    actual,
    fromZero: goal.kind === 'cumulative',
    integral: goal.integral,
  })
  return (
    <form
      action={submit}
      // React resets a form after its action, and the choice of the period would fall back though the cells stay.
      onReset={(event) => event.preventDefault()}
      onKeyDown={ignoreComposing}
      className="mt-5 grid max-w-3xl gap-5"
    >
      <input type="hidden" name="goalId" value={goalId} />
      <input type="hidden" name="shown" value={curveStamp(goal)} />
      <CurveTools curve={curve} />
      <FixedCells goal={goal} fixed={curve.grid.fixed} />
      <CurveCells goal={goal} curve={curve} state={state} />
      <CurveDrawing drawing={drawing} looks={['plan']}>
        {`${lineInWords(curve.curve)}${actual.length > 0 ? '灰线为实际。' : ''}`}
      </CurveDrawing>
      {curveStamp(now) !== curveStamp(goal) && (
        <CurveMeanwhile
          goal={now}
          takeStored={() => curve.goOnFrom('stored')}
          keepTyped={() => curve.goOnFrom('typed')}
        />
      )}
      <PageFormFoot state={state} pending={pending} confirm="保存" back={back} />
    </form>
  )
}

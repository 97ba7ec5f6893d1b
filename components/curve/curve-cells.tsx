import { useId } from 'react'

import { described, Labelled } from '@/components/forms/labelled'
import type { RevisableGoal } from '@/lib/domain/curve/revisable'
import type { Day } from '@/lib/domain/day'
import { dayInWords, yearOf } from '@/lib/domain/day-words'
import type { FormState } from '@/lib/forms/state'

import type { Curve } from './use-curve'

type CurveCellsProps = { goal: RevisableGoal; curve: Curve; state: FormState }

/** A cell for each of the period's days, and the target at the end, which stands. */
export function CurveCells({ goal, curve, state }: CurveCellsProps) {
  const { grid, typed, complaints } = curve
  const year = yearOf(goal.start)
  const unit = goal.unit ?? ''
  return (
    <div className="grid grid-cols-2 items-start gap-x-5 gap-y-3 sm:grid-cols-4">
      {grid.days.length === 0 && (
        <p className="col-span-full text-muted">
          这段时间里没有{curve.period === 'month' ? '月末' : '季末'}，不用设。
        </p>
      )}
      {grid.days.map((day, index) => (
        <Cell
          key={day}
          label={`${dayInWords(day, year)}（${unit}）`}
          text={typed[index] ?? ''}
          complaint={complaints[index] ?? answered(state, day, typed)}
          type={(text) => curve.type(index, text)}
        />
      ))}
      <p className="grid content-start gap-1">
        <span className="text-xs text-muted">{dayInWords(goal.due, year)}（目标）</span>
        <span className="py-1.5">
          {goal.target} {unit}
        </span>
      </p>
    </div>
  )
}

// What the server said of this cell, as long as nothing else is typed than what was sent.
function answered(state: FormState, day: Day, typed: readonly string[]): string | null {
  if (state.status !== 'rejected' || state.values.expected?.join('\n') !== typed.join('\n')) return null
  return state.fields[`expected ${day}`]?.join(' ') ?? null
}

type CellProps = { label: string; text: string; complaint: string | null; type: (text: string) => void }

function Cell({ label, text, complaint, type }: CellProps) {
  const id = useId()
  const errors = complaint === null ? undefined : [complaint]
  return (
    <Labelled id={id} label={label} errors={errors}>
      <input
        id={id}
        name="expected"
        value={text}
        onChange={({ target }) => type(target.value)}
        inputMode="decimal"
        autoComplete="off"
        maxLength={40}
        className={`input w-full bg-canvas ${errors ? 'input-error' : 'border-faint'}`}
        aria-invalid={Boolean(errors)}
        aria-describedby={described(id, errors, undefined)}
      />
    </Labelled>
  )
}

'use client'

import { useState } from 'react'

import type { EntryActions } from '@/components/entries/use-entry-form'
import type { PasteGoal } from '@/lib/domain/pasted-report/paste-goals'
import type { PastedFigure } from '@/lib/domain/pasted-report/pasted-figures'

import { PastedForm } from './pasted-form'

type PastedRowProps = EntryActions & {
  figure: PastedFigure
  goals: PasteGoal[]
  firstKey: string
  recorded: string
  setRecorded: (words: string) => void
}

/** One figure of a pasted text: the words it stands in, the goal it is about, and the report that makes. */
export function PastedRow({ figure, goals, recorded, setRecorded, ...report }: PastedRowProps) {
  const [chosen, choose] = useState<string | null>(null)
  const goalId = chosen ?? figure.goalId ?? ''
  const goal = goals.find((each) => each.goalId === goalId)
  return (
    <li className="grid items-start gap-x-8 gap-y-2.5 border-b border-line py-3 lg:grid-cols-[minmax(0,1fr)_460px]">
      <div className="grid min-w-0 gap-1.5">
        <p className="wrap-anywhere">{figure.said}</p>
        {recorded === '' && <GoalChoice figure={figure} goals={goals} goalId={goalId} choose={choose} />}
      </div>
      {recorded !== '' ? (
        <p role="status" className="lg:py-1.5">
          <span aria-hidden className="text-green">
            ✓
          </span>{' '}
          {recorded}
        </p>
      ) : (
        goal && (
          <PastedForm
            key={goalId}
            figure={figure}
            goal={goal}
            isSure={figure.goalId === goalId || chosen !== null}
            setRecorded={(words) => setRecorded(`${goal.title}：${words}`)}
            {...report}
          />
        )
      )}
    </li>
  )
}

type GoalChoiceProps = Pick<PastedRowProps, 'figure' | 'goals'> & {
  goalId: string
  choose: (goalId: string) => void
}

function GoalChoice({ figure, goals, goalId, choose }: GoalChoiceProps) {
  const likely = figure.matches.flatMap((match) => goals.find((each) => each.goalId === match.goalId) ?? [])
  const others = goals.filter((goal) => !likely.includes(goal))
  return (
    <label className="grid gap-1 text-xs text-muted">
      {likely.length > 0 ? '目标任务' : '没有找到对应的目标任务，请选择；不是本科室的，不用填'}
      <select
        value={goalId}
        onChange={({ target }) => choose(target.value)}
        className="select w-full max-w-lg border-faint bg-canvas text-sm text-ink"
      >
        <option value="">{likely.length > 1 ? '有几个相近的，请选择' : '请选择'}</option>
        <Choices label="相近的" goals={likely} />
        <Choices label="其他" goals={others} />
      </select>
    </label>
  )
}

function Choices({ label, goals }: { label: string; goals: PasteGoal[] }) {
  if (goals.length === 0) return null
  return (
    <optgroup label={label}>
      {goals.map(({ goalId, title }) => (
        <option key={goalId} value={goalId}>
          {title}
        </option>
      ))}
    </optgroup>
  )
}

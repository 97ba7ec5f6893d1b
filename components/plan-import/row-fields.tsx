'use client'

import type { Option } from '@/components/forms/select-field'
import { optionsOf } from '@/components/goal-form/options'
import type { ReviewRow } from '@/lib/domain/plan-import/review'
import { commitmentWords, directionWords, kindWords } from '@/lib/domain/words'

import { RowChoice, RowInput } from './row-control'

export type RowChoices = {
  departments: readonly Option[]
  /** The goals the plan has already; empty for a new plan. */
  goals: readonly Option[]
  /** Those of them that have no target yet. */
  openGoals: readonly string[]
  /** Which of the measure's fields each kind reads. */
  reads: Record<ReviewRow['kind'], readonly string[]>
}

type RowFieldsProps = RowChoices & {
  row: ReviewRow
  errors: Record<string, string[]>
  onChange: (changes: Partial<ReviewRow>) => void
}

type Typed =
  | 'title'
  | 'target'
  | 'unit'
  | 'lastYear'
  | 'steps'
  | 'due'
  | 'kind'
  | 'direction'
  | 'commitment'
  | 'departmentId'

/** What a promise is to become; one that is a goal already only gets its last-year figure. */
export function RowFields({ row, errors, onChange, ...choices }: RowFieldsProps) {
  const { departments, goals, openGoals, reads } = choices
  const of = (name: Typed) => ({
    value: row[name],
    errors: errors[name],
    onChange: (value: string) => onChange({ [name]: value } as Partial<ReviewRow>),
  })
  const has = (field: string) => reads[row.kind].includes(field)
  return (
    <div className="grid grid-cols-2 gap-x-3 gap-y-2 sm:grid-cols-[repeat(auto-fill,minmax(112px,1fr))]">
      {(goals.length > 0 || row.goalId !== null) && (
        <RowChoice
          label="对应"
          className="col-span-full"
          errors={errors.goalId}
          value={row.goalId ?? ''}
          onChange={(value) => onChange({ goalId: value || null })}
          options={[{ value: '', label: '新的一项' }, ...withGone(goals, row.goalId)]}
        />
      )}
      {row.goalId !== null ? (
        <>
          <RowInput label="上年数（空着不改）" isNumber {...of('lastYear')} />
          {row.target !== '' && openGoals.includes(row.goalId) && (
            <p className="self-end pb-1.5 text-xs text-muted">
              文中目标{row.target}
              {row.unit}，类型和单位与这一项相同就填入
            </p>
          )}
        </>
      ) : (
        <>
          <RowInput label="标题" className="col-span-full" {...of('title')} />
          <RowChoice label="类型" options={optionsOf(kindWords)} {...of('kind')} />
          {has('direction') && (
            <RowChoice label="方向" options={optionsOf(directionWords)} {...of('direction')} />
          )}
          {has('target') && <RowInput label="目标值" isNumber {...of('target')} />}
          {has('unit') && <RowInput label="单位" {...of('unit')} />}
          {has('unit') && <RowInput label="上年数" isNumber {...of('lastYear')} />}
          <RowChoice label="性质" options={optionsOf(commitmentWords)} {...of('commitment')} />
          <RowInput label="完成期限" type="date" {...of('due')} />
          <RowChoice
            label="牵头科室"
            options={[{ value: '', label: '请选择' }, ...departments]}
            {...of('departmentId')}
          />
          {row.kind === 'milestones' && (
            <RowInput label="节点（用“、”分开，日期先按月均分）" className="col-span-full" {...of('steps')} />
          )}
        </>
      )}
    </div>
  )
}

/** A goal that went away meanwhile is still what the row says, until somebody chooses another. */
const withGone = (goals: readonly Option[], goalId: string | null): readonly Option[] =>
  goalId === null || goals.some(({ value }) => value === goalId)
    ? goals
    : [{ value: goalId, label: '已归档或移走的一项' }, ...goals]

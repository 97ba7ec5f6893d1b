import { type ComponentProps, useId } from 'react'

import { SampleTag } from '@/components/goal-page/sample-tag'

import { type PlacedRow, StepRowButtons } from './step-row-buttons'
import type { EditedStep, saidOf } from './use-step-rows'

type Said = ReturnType<ReturnType<typeof saidOf>['ofRow']>

type StepRowProps = PlacedRow & {
  /** Of the whole, told where the weights differ. */
  share: string | null
  said: Said
  change: (typed: Partial<EditedStep>) => void
}

/** One step: its title, weight and due day, with what is wrong with it beneath. */
export function StepRow({ row, place, share, said, change, ...rest }: StepRowProps) {
  const id = useId()
  const name = `第${place + 1}个节点`
  const field = (column: Said[number]['column'], typed: keyof EditedStep) => ({
    name: column,
    value: row[typed] as string,
    onChange: ({ target }: { target: { value: string } }) => change({ [typed]: target.value }),
    isWrong: said.some((one) => one.column === column),
    'aria-describedby': said.length > 0 ? id : undefined,
  })
  return (
    <li className="grid grid-cols-[20px_minmax(0,1fr)_minmax(0,1fr)] items-center gap-x-2 gap-y-1.5 border-b border-line py-2 md:grid-cols-[20px_minmax(0,1fr)_136px_148px_112px]">
      <input type="hidden" name="milestoneRow" value={row.key} />
      <input type="hidden" name="milestoneId" value={row.id ?? ''} />
      <span aria-hidden className="text-muted">
        {place + 1}
      </span>
      <span className="flex min-w-0 items-center gap-2 max-md:col-span-2">
        <Cell
          {...field('milestoneTitle', 'title')}
          aria-label={name}
          placeholder="节点"
          maxLength={200}
          autoFocus={row.isAdded}
        />
        {row.isSample && <SampleTag />}
      </span>
      <span className="flex items-center gap-1.5 text-xs whitespace-nowrap text-muted max-md:col-start-2">
        <span aria-hidden>权重</span>
        <Cell {...field('milestoneWeight', 'weight')} aria-label={`${name}的权重`} inputMode="decimal" />
        {share && `占${share}`}
      </span>
      <Cell {...field('milestoneDue', 'due')} aria-label={`${name}的期限`} type="date" />
      <StepRowButtons row={row} place={place} name={name} {...rest} />
      <p id={id} className="col-start-2 -col-end-1 text-xs text-red empty:hidden">
        {said.map(({ message }) => message).join(' ')}
      </p>
    </li>
  )
}

type CellProps = ComponentProps<'input'> & { isWrong: boolean }

const Cell = ({ isWrong, ...input }: CellProps) => (
  <input
    {...input}
    autoComplete="off"
    aria-invalid={isWrong}
    className={`input w-full min-w-0 bg-canvas text-ink ${isWrong ? 'input-error' : 'border-faint'}`}
  />
)

'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'

import { ignoreComposing } from '@/components/forms/composing'
import { Field } from '@/components/forms/field'
import { FormMessage } from '@/components/forms/form-message'
import { lastSaid } from '@/components/forms/labelled'
import { SubmitButton } from '@/components/forms/submit-button'
import { useAnsweredAction } from '@/components/forms/use-answered-action'
import type { CarryOverSection } from '@/lib/domain/carry-over/carry-over-row'
import { titleIn } from '@/lib/domain/carry-over/plan-title'
import type { Day } from '@/lib/domain/day'
import type { FormAction } from '@/lib/forms/state'

import { CarryOverTable } from './carry-over-table'
import { TickAll } from './tick-all'

type CarryOverFormProps = {
  action: FormAction
  plan: { id: string; year: number; title: string }
  asOf: Day
  /** The year that is proposed. */
  year: number
  sections: CarryOverSection[]
}

/** Chooses the goals that go on, and whether each keeps its target; nothing is stored before it is sent. */
export function CarryOverForm({ action, plan, asOf, year, sections }: CarryOverFormProps) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const rows = sections.flatMap((section) => section.rows)
  const [chosen, setChosen] = useState(rows.filter(({ isProposed }) => isProposed).length)
  const [state, submit, pending] = useAnsweredAction(action, () => {
    const made = new FormData(form.current ?? undefined).get('year')
    router.push(`/plan?year=${String(made).normalize('NFKC').trim()}` as Route)
  })
  const count = () => setChosen(form.current?.querySelectorAll('[name=goals]:checked').length ?? 0)
  const { errors } = lastSaid(state, 'goals')
  return (
    <form
      ref={form}
      action={submit}
      onKeyDown={ignoreComposing}
      onChange={count}
      className="mt-4 grid gap-4"
      noValidate
    >
      <input type="hidden" name="id" value={plan.id} />
      <input type="hidden" name="asOf" value={asOf} />
      <PlanFields plan={plan} year={year} state={state} />
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1">
        <h2>
          带入哪些目标任务{' '}
          <small className="ml-1 text-xs font-normal text-muted">
            已选 {chosen} / {rows.length} 项
          </small>
        </h2>
        <TickAll name="goals" words={['全选', '全不选']} />
        <TickAll name="keptTargets" words={['目标值都沿用', '目标值都留空']} />
      </div>
      <p className="text-muted">
        带入的目标任务日期顺延，指标、科室、人员、备注照旧；填报和季度目标不带，没做完的项目只带还没完成的节点。文字任务每年重写，先不选。
      </p>
      {errors && (
        <p role="alert" className="text-sm text-red">
          {errors.join(' ')}
        </p>
      )}
      <CarryOverTable sections={sections} state={state} />
      <FormMessage state={state} />
      <span>
        <SubmitButton pending={pending}>建立新计划</SubmitButton>
      </span>
    </form>
  )
}

type PlanFieldsProps = Pick<CarryOverFormProps, 'plan' | 'year'> & { state: Parameters<typeof lastSaid>[0] }

/** The title follows the year until somebody writes another. */
function PlanFields({ plan, year: proposed, state }: PlanFieldsProps) {
  const [year, setYear] = useState(String(proposed))
  const [written, setWritten] = useState<string | null>(null)
  const title = written ?? titleIn(/^\d{4}$/.test(year) ? Number(year) : proposed, plan)
  return (
    <div className="grid max-w-lg grid-cols-[7rem_minmax(0,1fr)] gap-3">
      <Field
        name="year"
        label="年度"
        inputMode="numeric"
        autoComplete="off"
        value={year}
        onChange={({ target }) => setYear(target.value)}
        state={state}
      />
      <Field
        name="title"
        label="计划名称"
        value={title}
        onChange={({ target }) => setWritten(target.value)}
        state={state}
      />
    </div>
  )
}

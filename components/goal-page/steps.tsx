import type { Day } from '@/lib/domain/day'
import { dayInWords } from '@/lib/domain/day-words'
import type { Step } from '@/lib/domain/milestone/step-list'
import type { FormAction } from '@/lib/forms/state'

import { SampleTag } from './sample-tag'
import { StepTick } from './step-tick'
import { StepUntick } from './step-untick'

type StepsProps = {
  goalId: string
  steps: Step[]
  asOf: Day
  today: Day
  year: number
  /** Left out for those who may only look. */
  actions: { tickMilestone: FormAction; untickMilestone: FormAction } | null
}

/** The steps of a goal (节点) in their order, each with its due day, and ticked where it stands. */
export function Steps({ goalId, steps, asOf, today, year, actions }: StepsProps) {
  const first = steps.find(({ doneOn }) => doneOn === null)
  return (
    <section aria-labelledby="steps">
      <h2 id="steps" className="mb-2.5">
        节点
      </h2>
      {steps.length === 0 && <p className="border-t border-line py-3 text-muted">还没有列节点。</p>}
      <ol className="not-empty:border-t border-line">
        {steps.map((step) => (
          <li
            key={step.id}
            className="grid grid-cols-[20px_minmax(0,1fr)] gap-x-2 gap-y-1 border-b border-line py-2.25 md:grid-cols-[20px_minmax(0,1fr)_112px_140px_60px]"
          >
            <StepLine step={step} year={year} />
            {actions && step.doneOn === null && (
              <StepTick
                goalId={goalId}
                milestone={step}
                asOf={asOf}
                today={today}
                isOpen={step === first}
                tickMilestone={actions.tickMilestone}
              />
            )}
            {actions && step.doneOn !== null && (
              <StepUntick milestone={step} untickMilestone={actions.untickMilestone} />
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

const marks = {
  done: { shape: '✓', colour: 'text-green' },
  doneLate: { shape: '✓', colour: 'text-green' },
  overdue: { shape: '■', colour: 'text-red' },
  next: { shape: '○', colour: 'text-ink' },
  open: { shape: '○', colour: 'text-muted' },
} as const

function StepLine({ step, year }: { step: Step; year: number }) {
  const { shape, colour } = marks[step.standing]
  return (
    <>
      <span aria-hidden className={colour}>
        {shape}
      </span>
      <span className="min-w-0 break-words">
        {step.title} {step.isSample && <SampleTag />}
        {step.toldWeight && <small className="ml-2 text-xs text-muted">权重 {step.toldWeight}</small>}
      </span>
      <span className="col-start-2 text-muted md:col-start-auto">应于 {dayInWords(step.due, year)}</span>
      <span className={`col-start-2 md:col-start-auto ${step.standing === 'overdue' ? 'text-red' : ''}`}>
        {outcomeOf(step, year)}
      </span>
    </>
  )
}

function outcomeOf({ standing, doneOn, daysLate }: Step, year: number): string {
  if (standing === 'overdue') return `逾期 ${daysLate} 天`
  if (standing === 'next') return '下一个'
  if (standing === 'open' || doneOn === null) return ''
  return `${dayInWords(doneOn, year)}完成${standing === 'doneLate' ? `，逾期 ${daysLate} 天` : ''}`
}

import type { StepEditing } from '@/components/milestones/step-editor'
import { StepsInPlace } from '@/components/milestones/steps-in-place'
import type { Day } from '@/lib/domain/day'
import { dayInWords } from '@/lib/domain/day-words'
import { nextStepOf, type Step } from '@/lib/domain/milestone/step-list'
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
  /** Left out for those who may not change them. */
  editing: StepEditing | null
}

/** The steps of a goal (节点) in their order, each with its due day, and ticked where it stands. */
export function Steps({ goalId, steps, asOf, today, year, actions, editing }: StepsProps) {
  const first = nextStepOf(steps)
  return (
    <StepsInPlace editing={editing}>
      {steps.length === 0 && <p className="border-t border-line py-3 text-muted">还没有列节点。</p>}
      <ol className="not-empty:border-t border-line">
        {steps.map((step) => (
          <li
            key={step.id}
            className="grid grid-cols-[20px_minmax(0,1fr)] gap-x-2 gap-y-1 border-b border-line py-2.25 md:grid-cols-[20px_minmax(0,1fr)_112px_140px_60px]"
          >
            <StepLine step={step} year={year} isToday={asOf === today} />
            {actions && step.doneOn === null && (
              <StepTick
                goalId={goalId}
                milestone={step}
                asOf={asOf}
                today={today}
                isOpen={step.id === first?.id}
                tickMilestone={actions.tickMilestone}
              />
            )}
            {actions && step.doneOn !== null && (
              <StepUntick milestone={step} untickMilestone={actions.untickMilestone} />
            )}
          </li>
        ))}
      </ol>
    </StepsInPlace>
  )
}

const marks = {
  done: { shape: '✓', colour: 'text-green' },
  doneLate: { shape: '✓', colour: 'text-green' },
  overdue: { shape: '■', colour: 'text-red' },
  dueNow: { shape: '○', colour: 'text-ink' },
  next: { shape: '○', colour: 'text-ink' },
  open: { shape: '○', colour: 'text-muted' },
} as const

type StepLineProps = { step: Step; year: number; isToday: boolean }

function StepLine({ step, year, isToday }: StepLineProps) {
  const { shape, colour } = marks[step.standing]
  return (
    <>
      <span aria-hidden className={colour}>
        {shape}
      </span>
      <span className="min-w-0 break-words">
        {step.title} {step.isSample && <SampleTag />}
        {step.toldWeight && <small className="ml-2 text-xs text-muted">{step.toldWeight}</small>}
      </span>
      <span className="col-start-2 text-muted md:col-start-auto">
        应于 {dayInWords(step.due, year)}
        {step.formerDue && (
          <small className="ml-2 text-xs md:ml-0 md:block">原定 {dayInWords(step.formerDue, year)}</small>
        )}
      </span>
      <span className={`col-start-2 md:col-start-auto ${step.standing === 'overdue' ? 'text-red' : ''}`}>
        {outcomeOf(step, year, isToday)}
        {isDoneLater(step) && (
          <small className="block text-xs text-muted">
            {dayInWords(step.doneOn, year)}完成，晚于截至日期
          </small>
        )}
      </span>
    </>
  )
}

const isDoneLater = (step: Step): step is Step & { doneOn: Day } =>
  step.doneOn !== null && step.standing !== 'done' && step.standing !== 'doneLate'

function outcomeOf({ standing, doneOn, daysLate }: Step, year: number, isToday: boolean): string {
  if (standing === 'overdue') return `逾期 ${daysLate} 天`
  if (standing === 'dueNow') return isToday ? '今天到期' : '当日到期'
  if (standing === 'next') return '下一个'
  if (standing === 'open' || doneOn === null) return ''
  return `${dayInWords(doneOn, year)}完成${standing === 'doneLate' ? `，逾期 ${daysLate} 天` : ''}`
}

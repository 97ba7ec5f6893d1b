import type { Day } from '@/lib/domain/day'
import { dayInWords } from '@/lib/domain/day-words'
import type { Step } from '@/lib/domain/milestone/step-list'

import { SampleTag } from './sample-tag'

const marks = {
  done: { shape: '✓', colour: 'text-green' },
  doneLate: { shape: '✓', colour: 'text-green' },
  overdue: { shape: '■', colour: 'text-red' },
  dueNow: { shape: '○', colour: 'text-ink' },
  next: { shape: '○', colour: 'text-ink' },
  open: { shape: '○', colour: 'text-muted' },
} as const

type StepLineProps = { step: Step; year: number; isToday: boolean }

/** One step as the day finds it: its weight, when it is due and was first, and what became of it. */
export function StepLine({ step, year, isToday }: StepLineProps) {
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

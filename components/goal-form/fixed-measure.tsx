import type { Route } from 'next'

import { Field } from '@/components/forms/field'
import { PageLink } from '@/components/ui/page-link'
import { dayInWords } from '@/lib/domain/day-words'
import type { GoalFacts, MeasureFacts } from '@/lib/domain/goal/facts'
import { isGivenByParts } from '@/lib/domain/rate/names'
import { directionWords, kindWords } from '@/lib/domain/words'
import type { FormState } from '@/lib/forms/state'

import { RateNames } from './rate-names'

import { StepsElsewhere } from './steps-elsewhere'

type FixedMeasureProps = {
  facts: GoalFacts
  reads: readonly (keyof MeasureFacts)[]
  stepsPage: string | null
  /** Where the target and its due day are revised; null while there is no target. */
  revisePage: string | null
  state: FormState
}

/** The measure once something was reported: to be read, but for a figure that is still missing. */
export function FixedMeasure({ facts, reads, stepsPage, revisePage, state }: FixedMeasureProps) {
  const told = toldOf(facts).filter(([, text]) => text)
  return (
    <>
      <dl className="col-span-full grid grid-cols-[76px_minmax(0,1fr)] gap-x-3 gap-y-1">
        {told.map(([term, text]) => (
          <div key={term} className="contents">
            <dt className="text-muted">{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className="col-span-full text-xs text-muted">
        已有填报，这几项只有管理员能改。
        {revisePage && (
          <>
            目标和完成期限请用
            <PageLink href={revisePage as Route} className="mx-1 text-accent underline pointer-coarse:py-3.5">
              调整目标
            </PageLink>
            来改。
          </>
        )}
      </p>
      {stepsPage && <StepsElsewhere goalPage={stepsPage} state={state} />}
      {isGivenByParts(facts.kind, facts.unit) && <RateNames names={facts.rateParts} state={state} />}
      {reads.includes('target') && facts.target === null && (
        <Field
          name="target"
          label={`目标值（${facts.unit ?? ''}）`}
          hint="计划没有给出，请补填"
          inputMode="decimal"
          autoComplete="off"
          state={state}
        />
      )}
      {reads.includes('baseline') && facts.baseline === null && (
        <Field
          name="baseline"
          label={`基数（${facts.unit ?? ''}）`}
          hint="起步时的水平，请补填；有了它才能按走过的路程判断快慢"
          inputMode="decimal"
          autoComplete="off"
          state={state}
        />
      )}
    </>
  )
}

function toldOf({ kind, direction, target, baseline, unit, start, due }: GoalFacts) {
  return [
    ['指标类型', kindWords[kind]],
    ['目标', target && `${directionWords[direction]} ${target} ${unit ?? ''}`],
    ['基数', baseline && `${baseline} ${unit ?? ''}`],
    ['单位', target === null ? unit : null],
    ['期限', `${dayInWords(start)}至${dayInWords(due)}`],
  ] as const
}

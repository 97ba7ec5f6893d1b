import { lastSaid } from '@/components/forms/labelled'
import type { RateSheet } from '@/lib/domain/rate/rate-sheet'
import type { FormState } from '@/lib/forms/state'

import { AmountInput } from './amount-input'
import type { Parts } from './use-parts'

type PartsFieldsProps = { rate: RateSheet; parts: Parts; state: FormState; about?: string | undefined }

/** A rate by its parts: 参保人数 and 应参保人数. */
export function PartsFields({ rate: { names }, parts, state, about }: PartsFieldsProps) {
  const errorsAt = (name: string) => lastSaid(state, name).errors
  const labelled = (name: string) => [about, name].filter(Boolean).join('：')
  return (
    <span className="grid grid-cols-[repeat(auto-fit,minmax(8rem,1fr))] gap-x-2 gap-y-1.5">
      <span className="grid content-start gap-1">
        <span className="text-xs text-muted">{names.numerator}</span>
        <AmountInput
          name="numerator"
          typed={parts.numerator}
          setTyped={parts.setNumerator}
          label={labelled(names.numerator)}
          unit={names.unit}
          errors={errorsAt('numerator') ?? errorsAt('value')}
          data-first-field
        />
      </span>
      <span className="grid content-start gap-1">
        <span className="text-xs text-muted">{names.denominator}</span>
        <AmountInput
          name={parts.isMeant ? 'denominator' : undefined}
          data-kept-as="denominator"
          typed={parts.denominator}
          setTyped={parts.setDenominator}
          label={labelled(names.denominator)}
          unit={names.unit}
          errors={errorsAt('denominator')}
        />
      </span>
    </span>
  )
}

import { type ComponentProps, useId } from 'react'

type AmountInputProps = Omit<ComponentProps<'input'>, 'className' | 'onChange'> & {
  /** Named only while it is to be sent. */
  name?: string | undefined
  typed: string
  setTyped: (typed: string) => void
  label: string
  unit: string
  errors: string[] | undefined
}

/** A quantity with its unit, and what is wrong with it said below. */
export function AmountInput({ typed, setTyped, label, unit, errors, ...input }: AmountInputProps) {
  const id = useId()
  return (
    <span className="grid content-start gap-1">
      <span className="relative block">
        <input
          {...input}
          inputMode="decimal"
          autoComplete="off"
          maxLength={32}
          // Also what was typed while an answer was on its way, which the form's reset would take.
          defaultValue={typed}
          onChange={({ target }) => setTyped(target.value)}
          className={`input w-full bg-canvas pr-11 ${errors ? 'input-error' : 'border-faint'}`}
          aria-label={`${label}${unit && `（${unit}）`}`}
          aria-invalid={Boolean(errors)}
          aria-describedby={errors && `${id}-errors`}
        />
        <span
          aria-hidden
          className="pointer-events-none absolute inset-y-0 right-3 flex items-center text-xs text-muted"
        >
          {unit}
        </span>
      </span>
      {errors && (
        <span id={`${id}-errors`} className="text-xs text-red">
          {errors.join(' ')}
        </span>
      )}
    </span>
  )
}

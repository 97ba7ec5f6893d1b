import { type ComponentProps, type ReactNode, useId } from 'react'

import type { FormState } from '@/lib/forms/state'

import { described, Labelled, lastSaid } from './labelled'

type FieldProps = Omit<ComponentProps<'input'>, 'className'> & {
  name: string
  label: ReactNode
  hint?: ReactNode
  state: FormState
  className?: string
}

/** A labelled input that shows its own errors and keeps what was typed. */
export function Field({ name, label, hint, state, defaultValue, className, ...input }: FieldProps) {
  const id = useId()
  const { errors, typed, stored } = lastSaid(state, name)
  return (
    <Labelled id={id} label={label} hint={hint} errors={errors} stored={stored} className={className ?? ''}>
      <input
        {...input}
        {...(input.value === undefined && { defaultValue: typed?.[0] ?? defaultValue })}
        id={id}
        name={name}
        className={`input w-full bg-canvas ${errors ? 'input-error' : 'border-faint'}`}
        aria-invalid={Boolean(errors)}
        aria-describedby={described(id, errors, hint)}
      />
    </Labelled>
  )
}

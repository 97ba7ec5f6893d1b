import { type ComponentProps, type ReactNode, useId } from 'react'

import type { FormState } from '@/lib/forms/state'

import { described, Labelled, lastSaid } from './labelled'

type TextAreaProps = Omit<ComponentProps<'textarea'>, 'className'> & {
  name: string
  label: ReactNode
  hint?: ReactNode
  state: FormState
  className?: string
}

export function TextArea({ name, label, hint, state, defaultValue, className, ...area }: TextAreaProps) {
  const id = useId()
  const { errors, typed, stored } = lastSaid(state, name)
  return (
    <Labelled id={id} label={label} hint={hint} errors={errors} stored={stored} className={className ?? ''}>
      <textarea
        rows={2}
        {...area}
        defaultValue={typed?.[0] ?? defaultValue}
        id={id}
        name={name}
        className={`textarea w-full bg-canvas ${errors ? 'textarea-error' : 'border-faint'}`}
        aria-invalid={Boolean(errors)}
        aria-describedby={described(id, errors, hint)}
      />
    </Labelled>
  )
}

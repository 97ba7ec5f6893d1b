import type { ReactNode } from 'react'

import type { FormState } from '@/lib/forms/state'

type LabelledProps = {
  id: string
  label: ReactNode
  hint?: ReactNode
  errors: string[] | undefined
  className?: string
  children: ReactNode
}

/** A control under its label, with what is wrong said beside it. */
export function Labelled({ id, label, hint, errors, className = '', children }: LabelledProps) {
  return (
    <div className={`grid content-start gap-1 ${className}`}>
      <label htmlFor={id} className="text-xs text-muted">
        {label}
      </label>
      {children}
      {hint && (
        <p id={`${id}-hint`} className="text-xs text-muted">
          {hint}
        </p>
      )}
      {errors && (
        <p id={`${id}-errors`} className="text-xs text-red">
          {errors.join(' ')}
        </p>
      )}
    </div>
  )
}

/** What the last submission said of one field: its errors, and what had been typed. */
export function lastSaid(state: FormState, name: string) {
  const errors = state.status === 'rejected' ? state.fields[name] : undefined
  return { errors, typed: 'values' in state ? state.values[name] : undefined }
}

export const described = (id: string, errors: string[] | undefined, hint: ReactNode) =>
  [errors && `${id}-errors`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined

import type { ReactNode } from 'react'

import type { FormState } from '@/lib/forms/state'

import { TakeStored } from './take-stored'

type LabelledProps = {
  id: string
  label: ReactNode
  hint?: ReactNode
  errors: string[] | undefined
  /** What somebody else stored in this field meanwhile. */
  stored?: string | undefined
  className?: string
  children: ReactNode
}

/** A control under its label, with what is wrong said beside it. */
export function Labelled({ id, label, hint, errors, stored, className = '', children }: LabelledProps) {
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
          {stored !== undefined && <TakeStored controlId={id} stored={stored} />}
        </p>
      )}
    </div>
  )
}

/** What the last submission said of one field: its errors, what had been typed, and what somebody else stored. */
export function lastSaid(state: FormState, name: string) {
  const said = state.status === 'rejected' ? state : null
  return {
    errors: said?.fields[name],
    typed: 'values' in state ? state.values[name] : undefined,
    stored: said?.stored?.[name],
  }
}

export const described = (id: string, errors: string[] | undefined, hint: ReactNode) =>
  [errors && `${id}-errors`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined

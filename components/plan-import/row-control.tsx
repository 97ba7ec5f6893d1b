'use client'

import { type ReactNode, useId } from 'react'

export type Option = { value: string; label: string }

type Controlled = {
  label: string
  value: string
  onChange: (value: string) => void
  errors?: string[] | undefined
  className?: string
}

/** A small labelled input of a row, with what is wrong beside it. */
export function RowInput({
  type = 'text',
  isNumber,
  ...control
}: Controlled & { type?: string; isNumber?: boolean }) {
  const id = useId()
  const { value, onChange, errors } = control
  return (
    <Labelled id={id} {...control}>
      <input
        id={id}
        type={type}
        {...(isNumber && { inputMode: 'decimal' as const })}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        aria-invalid={Boolean(errors)}
        aria-describedby={errors && `${id}-errors`}
        className={`input input-sm w-full bg-canvas ${errors ? 'input-error' : 'border-faint'}`}
      />
    </Labelled>
  )
}

/** The same of a choice. */
export function RowChoice({ options, ...control }: Controlled & { options: readonly Option[] }) {
  const id = useId()
  const { value, onChange, errors } = control
  return (
    <Labelled id={id} {...control}>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        aria-invalid={Boolean(errors)}
        aria-describedby={errors && `${id}-errors`}
        className={`select select-sm w-full bg-canvas ${errors ? 'select-error' : 'border-faint'}`}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

function Labelled({
  id,
  label,
  errors,
  className = '',
  children,
}: Controlled & { id: string; children: ReactNode }) {
  return (
    <div className={`grid content-start gap-0.5 ${className}`}>
      <label htmlFor={id} className="text-xs text-muted">
        {label}
      </label>
      {children}
      {errors && (
        <p id={`${id}-errors`} className="text-xs text-red">
          {errors.join(' ')}
        </p>
      )}
    </div>
  )
}

'use client'

import { useId } from 'react'

import { Labelled } from '@/components/forms/labelled'
import type { Option } from '@/components/forms/select-field'

type Controlled = {
  label: string
  value: string
  onChange: (value: string) => void
  errors: string[] | undefined
  className?: string
}

/** A small labelled input of a row, with what is wrong beside it. */
export function RowInput({
  type = 'text',
  isNumber,
  ...control
}: Controlled & { type?: string; isNumber?: boolean }) {
  const id = useId()
  const { label, value, onChange, errors, className = '' } = control
  return (
    <Labelled id={id} label={label} errors={errors} className={className}>
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
  const { label, value, onChange, errors, className = '' } = control
  return (
    <Labelled id={id} label={label} errors={errors} className={className}>
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

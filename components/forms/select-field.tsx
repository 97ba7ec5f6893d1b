import { type ComponentProps, type ReactNode, useId } from 'react'

import type { FormState } from '@/lib/forms/state'

import { described, Labelled, lastSaid } from './labelled'

export type Option = { value: string; label: string }
export type OptionGroup = { label: string; options: readonly Option[] }

type SelectFieldProps = Omit<ComponentProps<'select'>, 'className'> & {
  name: string
  label: ReactNode
  hint?: ReactNode
  state: FormState
  options: readonly (Option | OptionGroup)[]
  className?: string
}

export function SelectField({
  name,
  label,
  hint,
  state,
  options,
  defaultValue,
  className,
  ...select
}: SelectFieldProps) {
  const id = useId()
  const { errors, typed, stored } = lastSaid(state, name)
  const chosen = typed?.[0] ?? defaultValue
  return (
    <Labelled id={id} label={label} hint={hint} errors={errors} stored={stored} className={className ?? ''}>
      <select
        // React resets a form after its action, and a select forgets its default then: a new one keeps it.
        key={String(chosen)}
        {...select}
        {...(select.value === undefined && { defaultValue: chosen })}
        id={id}
        name={name}
        className={`select w-full bg-canvas ${errors ? 'select-error' : 'border-faint'}`}
        aria-invalid={Boolean(errors)}
        aria-describedby={described(id, errors, hint)}
      >
        {options.map((choice) =>
          'value' in choice ? (
            <Choice key={choice.value} {...choice} />
          ) : (
            <optgroup key={choice.label} label={choice.label}>
              {choice.options.map((option) => (
                <Choice key={option.value} {...option} />
              ))}
            </optgroup>
          ),
        )}
      </select>
    </Labelled>
  )
}

const Choice = ({ value, label }: Option) => <option value={value}>{label}</option>

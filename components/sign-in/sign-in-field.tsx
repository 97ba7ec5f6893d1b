import { type ComponentProps, type ReactNode, useId } from 'react'

type SignInFieldProps = Omit<ComponentProps<'input'>, 'className' | 'id'> & { label: ReactNode }

export function SignInField({ label, ...input }: SignInFieldProps) {
  const id = useId()
  return (
    <label htmlFor={id} className="grid gap-1 text-xs text-muted">
      {label}
      <input {...input} id={id} className="input w-full border-faint bg-canvas text-base text-ink" />
    </label>
  )
}

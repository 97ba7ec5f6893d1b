import type { ReactNode } from 'react'

type SubmitButtonProps = { pending: boolean; disabled?: boolean; children: ReactNode; className?: string }

export function SubmitButton({ pending, disabled = false, children, className = '' }: SubmitButtonProps) {
  return (
    <button type="submit" disabled={pending || disabled} className={`btn btn-primary ${className}`}>
      {pending && !disabled ? '保存中…' : children}
    </button>
  )
}

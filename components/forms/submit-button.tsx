import type { ReactNode } from 'react'

type SubmitButtonProps = { pending: boolean; children: ReactNode; className?: string }

export function SubmitButton({ pending, children, className = '' }: SubmitButtonProps) {
  return (
    <button type="submit" disabled={pending} className={`btn btn-primary ${className}`}>
      {pending ? '保存中…' : children}
    </button>
  )
}

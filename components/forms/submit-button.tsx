import type { ReactNode } from 'react'

import { SendButton } from './send-button'

type SubmitButtonProps = { pending: boolean; disabled?: boolean; children: ReactNode; className?: string }

export const SubmitButton = ({ pending, disabled = false, children, className = '' }: SubmitButtonProps) => (
  <SendButton
    pending={pending && !disabled}
    disabled={disabled}
    waiting="保存中…"
    className={`btn btn-primary ${className}`}
  >
    {children}
  </SendButton>
)

'use client'

import { wordButton } from '@/components/ui/word-button'

type TakeStoredProps = { controlId: string; stored: string }

/** Sets a field to what somebody else stored in it meanwhile. */
export function TakeStored({ controlId, stored }: TakeStoredProps) {
  return (
    <button type="button" className={`${wordButton} ml-2`} onClick={() => setControl(controlId, stored)}>
      改用现在的
    </button>
  )
}

/** As if it were typed: React hears of it too, where the field is one whose value it holds. */
function setControl(id: string, text: string) {
  const control = document.getElementById(id)
  if (!control) return
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value') ?? {}
  set?.call(control, text)
  for (const event of ['input', 'change']) control.dispatchEvent(new Event(event, { bubbles: true }))
  control.focus()
}

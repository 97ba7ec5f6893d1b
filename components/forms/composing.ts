import type { KeyboardEvent } from 'react'

/** Enter that only ends a word in a Chinese input method must not send the form. */
export function ignoreComposing(event: KeyboardEvent) {
  if (event.key === 'Enter' && event.nativeEvent.isComposing) event.preventDefault()
}

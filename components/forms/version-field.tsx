'use client'

import { useState } from 'react'

import type { FormState } from '@/lib/forms/state'

type VersionFieldProps = {
  name?: string
  state: FormState
  /** The fingerprint of what the form shows as it is opened. */
  version: string
}

/**
 * Tells which version a form goes by: the one it was opened with, or the one it was answered with since. A page that
 * refreshes below it changes nothing, so that nobody's change is overwritten unseen.
 */
export function VersionField({ name = 'version', state, version }: VersionFieldProps) {
  const [opened] = useState(version)
  return <input type="hidden" name={name} value={answeredWith(state, name) ?? opened} />
}

function answeredWith(state: FormState, name: string): string | undefined {
  if ('version' in state && state.version !== undefined) return state.version
  return 'values' in state ? state.values[name]?.[0] : undefined
}

import 'server-only'

import { timeOfDay } from '@/lib/clock'

import type { FormState, ShownOnce } from './state'

/** What was saved, with what is shown this one time. */
export const savedWith = (message: string, once: ShownOnce[]): FormState => ({
  status: 'saved',
  message,
  at: timeOfDay(),
  once,
})

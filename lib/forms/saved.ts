import 'server-only'

import { timeOfDay } from '@/lib/clock'

import type { FormState, ShownOnce } from './state'

type Saved = Extract<FormState, { status: 'saved' }>

/** What was saved, in one sentence; the server's time of day is told with it. */
export const saved = (message: string, made?: string): Saved => ({
  status: 'saved',
  message,
  at: timeOfDay(),
  ...(made !== undefined && { made }),
})

/** What was saved, with what is shown this one time. */
export const savedWith = (message: string, once: ShownOnce[]): Saved => ({ ...saved(message), once })

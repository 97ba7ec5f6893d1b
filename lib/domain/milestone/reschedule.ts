import type { Day } from '../day'

type Dated = { id: string | null; due: Day }

/** Whether a step that stood there is due on another day now, or gone: what a goal under way asks a reason for. */
export const isRescheduled = (before: readonly Dated[], after: readonly Dated[]): boolean =>
  before.some((step) => after.find(({ id }) => id === step.id)?.due !== step.due)

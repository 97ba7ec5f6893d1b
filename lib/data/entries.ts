import 'server-only'

import type { Entry } from '@/lib/domain/entry/entry'
import type { Viewer } from '@/lib/domain/viewer'

import { findGoalHistory } from './goal/history'

/** All entries of a goal, voided ones included, in order of day, then of recording. */
export const listEntries = async (viewer: Viewer, goalId: string): Promise<Entry[]> =>
  (await findGoalHistory(viewer, goalId)).entries

import 'server-only'

import type { RecordedOverrule } from '@/lib/domain/overrule/history'
import type { Viewer } from '@/lib/domain/viewer'

import { findGoalHistory } from './goal/history'

/** All overrules of a goal, withdrawn ones included, in order of their day, then of when they were made. */
export const listOverrules = async (viewer: Viewer, goalId: string): Promise<RecordedOverrule[]> =>
  (await findGoalHistory(viewer, goalId)).overrules

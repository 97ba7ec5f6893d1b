import { EntryForm } from '@/components/entries/entry-form'
import { Timeline } from '@/components/entries/timeline'
import { ExcelLink } from '@/components/export/excel-link'
import type { Day } from '@/lib/domain/day'
import type { Entry } from '@/lib/domain/entry/entry'
import type { AssessedGoal } from '@/lib/domain/goal/assessed-goal'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import type { GoalVerbs } from '@/lib/domain/goal/verbs'
import { entrySheetOf } from '@/lib/domain/reporting/entry-sheet'
import { timelineOf } from '@/lib/domain/reporting/timeline'

import { correctEntry, logProgress, undoEntry, voidEntry } from './actions'

type GoalEntriesProps = {
  goal: ReportedGoal
  assessed: AssessedGoal
  entries: Entry[]
  can: GoalVerbs
  asOf: Day
  today: Day
  asked: Day | null
}

/** The form that reports on a goal, and everything reported on it so far. */
export function GoalEntries({ goal, assessed, entries, can, asOf, today, asked }: GoalEntriesProps) {
  const sheet = entrySheetOf(assessed, asOf, today)
  return (
    <>
      {can.log && (
        <EntryForm
          sheet={sheet}
          firstKey={crypto.randomUUID()}
          logProgress={logProgress}
          undoEntry={undoEntry}
        />
      )}
      <Timeline
        lines={timelineOf(goal, entries)}
        sheet={sheet}
        canVoid={can.void}
        voidEntry={voidEntry}
        correctEntry={correctEntry}
      >
        {entries.length > 0 && <ExcelLink page={`/goals/${goal.id}`} asked={asked} about="填报记录" />}
      </Timeline>
    </>
  )
}

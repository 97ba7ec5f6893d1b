import type { Day } from '../day'
import { fileNameOf } from '../export/file-name'
import type { FormColumn, FormSheet } from '../export/form-sheet'
import { asOfNote, madeAtNote } from '../export/words'
import type { AssessedGoal } from '../goal/assessed-goal'
import { targetInWords } from '../goal/target-in-words'
import { dueReports, owedReports } from '../reporting/owed-report'
import { reportingOf } from '../reporting/reporting'
import { runningTotalOf, totalOn } from '../reporting/running-total'
import { columnWords, type SheetColumn } from './columns'
import { reportsStamp } from './reports-stamp'

type Given = {
  department: { id: string; name: string }
  goals: readonly AssessedGoal[]
  asOf: Day
  madeAt: string
  newKey: () => string
}

/** A department's monthly sheet (填报表) to be filled in elsewhere: the goals it owes, each with where it stands. */
export function reportSheetOf({ department, goals, asOf, madeAt, newKey }: Given): FormSheet {
  const led = goals.filter(({ goal }) => goal.leadDepartment.id === department.id)
  const owed = owedReports(led, asOf)
  const rows = owed.length > 0 ? owed : dueReports(led, asOf)
  const month = `${Number(asOf.slice(0, 4))}年${Number(asOf.slice(5, 7))}月`
  return {
    name: '填报表',
    title: `${department.name}${month}填报表`,
    notes: [
      `${asOfNote(asOf)}；${madeAtNote(madeAt)}`,
      '数量填“本期新增”，或填“累计达到”，只填一个；比率填最新数。没有进展的，在“进展”里写“无进展”。空着的行不导入，灰色的格不用改；节点请在系统里勾选。',
    ],
    columns: columns.map(({ of: _, column, ...shown }) => ({ heading: columnWords[column], ...shown })),
    rows: rows.map((assessed, place) => columns.map(({ of }) => of({ assessed, place, asOf, newKey }))),
    blankRows: 0,
    fileName: fileNameOf(department.name, `${month}填报表`),
  }
}

type Row = { assessed: AssessedGoal; place: number; asOf: Day; newKey: () => string }

type Column = Omit<FormColumn, 'heading'> & { column: SheetColumn; of: (row: Row) => string | null }

const TOLD = { form: 'text', isOpen: false, isHidden: false } as const
const OPEN = { form: 'text', isOpen: true, isHidden: false } as const
const HIDDEN = { form: 'text', isOpen: false, isHidden: true } as const

const columns: Column[] = [
  { ...TOLD, column: 'ordinal', form: 'amount', of: ({ place }) => `${place + 1}` },
  { ...TOLD, column: 'title', of: ({ assessed }) => assessed.goal.title },
  { ...TOLD, column: 'target', of: ({ assessed }) => targetInWords(assessed.goal) },
  { ...TOLD, column: 'before', of: beforeOf },
  { ...OPEN, column: 'increment', form: 'amount', room: 12, of: () => null },
  { ...OPEN, column: 'total', form: 'amount', of: () => null },
  { ...OPEN, column: 'on', form: 'day', of: ({ asOf }) => asOf },
  { ...OPEN, column: 'note', room: 36, of: () => null },
  { ...OPEN, column: 'problem', room: 36, of: () => null },
  { ...OPEN, column: 'nextStep', room: 36, of: () => null },
  { ...HIDDEN, column: 'goalId', of: ({ assessed }) => assessed.goal.id },
  { ...HIDDEN, column: 'stamp', of: ({ assessed }) => reportsStamp(assessed.goal) },
  { ...HIDDEN, column: 'key', of: ({ newKey }) => newKey() },
]

function beforeOf({ assessed: { goal }, asOf }: Row): string | null {
  if (reportingOf(goal.kind) === 'words') return null
  const total = totalOn(runningTotalOf(goal), asOf)
  return total === null ? null : `${total}${goal.unit ?? ''}`
}

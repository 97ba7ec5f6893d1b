import { amountText, storedAmount } from '../amount/amount'
import type { Day } from '../day'
import { decideEntry, type NewEntry } from '../entry/decision'
import type { EntryDraft } from '../entry/draft'
import { questionsOf } from '../entry/questions'
import { entryRefusals } from '../entry/refusals'
import type { ReportedGoal } from '../goal/goal'
import { can, relationTo } from '../policy'
import { signed } from '../reporting/entry-outcome'
import { reportingOf } from '../reporting/reporting'
import { runningTotalOf, totalOn } from '../reporting/running-total'
import type { Viewer } from '../viewer'
import { NO_PROGRESS } from './columns'
import { type CellProblem, columnOf, filledEntry, isFilled, problemIn } from './filled-entry'
import { reportsStamp } from './reports-stamp'
import type { SheetRow } from './sheet-row'

/**
 * What a row would do: a report, nothing (left blank or imported before), a report though somebody reported since the
 * sheet was made, or nothing because something is wrong.
 */
export type LineStatus = 'new' | 'unchanged' | 'conflict' | 'wrong'

export type ReportLine = {
  number: number
  title: string
  goalId: string | null
  status: LineStatus
  /** What it makes, or why it makes nothing. */
  told: string
  on: Day | null
  words: { note: string; problem: string; nextStep: string } | null
  problems: CellProblem[]
  /** What is unusual, each to be answered yes before it is stored. */
  questions: string[]
  /** What was reported on the goal as this was told. */
  seen: string
  draft: EntryDraft | null
}

/** What the rows are held against: goals in force by their ids, and the keys that were stored before. */
export type SheetWorld = {
  viewer: Viewer
  goals: ReadonlyMap<string, ReportedGoal>
  sent: ReadonlySet<string>
  today: Day
  /** Of the plan. */
  year: number
}

/** Tells of each row what it would do; pure, so that what is shown and what is stored come of the same rule. */
export function reportLines(rows: readonly SheetRow[], world: SheetWorld): ReportLine[] {
  const first = new Map<string, number>()
  return rows.map((row) => {
    if (!isFilled(row)) return lineOf(row, { status: 'unchanged', told: '没有填。' })
    const twin = first.get(row.goalId)
    if (twin !== undefined) return wrong(row, `与第${twin}行是同一个目标，请只填一行。`)
    first.set(row.goalId, row.number)
    return filledLine(row, world)
  })
}

const lineOf = (row: SheetRow, told: Partial<ReportLine> & Pick<ReportLine, 'status'>): ReportLine => ({
  number: row.number,
  title: row.title,
  goalId: null,
  told: '',
  on: null,
  words: null,
  problems: [],
  questions: [],
  seen: '',
  draft: null,
  ...told,
})

const wrong = (row: SheetRow, message: string): ReportLine =>
  lineOf(row, { status: 'wrong', problems: [{ address: `A${row.number}`, typed: '', message }] })

function filledLine(row: SheetRow, world: SheetWorld): ReportLine {
  const { viewer, goals, sent, year } = world
  const goal = goals.get(row.goalId)
  if (!goal) return wrong(row, '认不出这一行是哪个目标，或它已归档。请下载新的填报表再填。')
  if (!can(viewer.role, 'logProgress', relationTo(viewer, goal)))
    return wrong(row, entryRefusals['not yours'].message)
  if (sent.has(row.key)) return lineOf(row, { status: 'unchanged', goalId: goal.id, told: IMPORTED })
  const filled = filledEntry(row, goal, year)
  if ('problems' in filled) return lineOf(row, { status: 'wrong', goalId: goal.id, ...filled })
  return decided(row, goal, filled, world)
}

const IMPORTED = '这一行已经导入过。要改请在系统里更正；再填请下载新的填报表。'

type Filled = Extract<ReturnType<typeof filledEntry>, { draft: EntryDraft }>

function decided(row: SheetRow, goal: ReportedGoal, { draft, figureColumn }: Filled, world: SheetWorld) {
  const decision = decideEntry(goal, draft, world.today)
  if (!decision.ok) {
    const { field, message } = entryRefusals[decision.refusal]
    const told = message.replace('{}', decision.about ?? '')
    const problems = [problemIn(row, columnOf(field, figureColumn), told)]
    return lineOf(row, { status: 'wrong', goalId: goal.id, problems })
  }
  const { on, note, problem, nextStep } = decision.value
  const seen = reportsStamp(goal)
  return lineOf(row, {
    status: seen === row.stamp ? 'new' : 'conflict',
    title: goal.title,
    goalId: goal.id,
    told: toldOf(goal, draft, decision.value),
    on,
    words: { note, problem, nextStep },
    questions: questionsOf(goal, draft, decision.value, world.today),
    seen,
    draft,
  })
}

/** Such as 累计12家 → 14家，本次新增2家. */
function toldOf(goal: ReportedGoal, { report }: EntryDraft, { on, value }: NewEntry): string {
  if (report === 'none') return NO_PROGRESS
  if (value === null) return '只有文字'
  const unit = goal.unit ?? ''
  const before = totalOn(runningTotalOf(goal), on)
  if (reportingOf(goal.kind) === 'reading')
    return before === null ? `最新${value}${unit}` : `最新${before}${unit} → ${value}${unit}`
  const after = amountText(storedAmount(before ?? '0') + storedAmount(value))
  return `累计${before ?? '0'}${unit} → ${after}${unit}，本次${signed(value)}${unit}`
}

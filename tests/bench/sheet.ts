import type { FormSheet } from '@/lib/domain/export/form-sheet'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { columnWords } from '@/lib/domain/goal-sheet/columns'
import { diffOf } from '@/lib/domain/goal-sheet/diff'
import { draftFrom, rowsIn } from '@/lib/domain/goal-sheet/draft'
import { goalSheetOf } from '@/lib/domain/goal-sheet/sheet-out'
import type { SheetWorld } from '@/lib/domain/goal-sheet/world'
import { defaultRules } from '@/lib/domain/progress/measure'
import type { Workbook } from '@/lib/domain/workbook/workbook'
import { formWorkbookOf } from '@/lib/office/form-workbook'
import { readWorkbook } from '@/lib/office/reading/workbook'
import { worldOf } from '../unit/domain/goal-sheet/sheets'
import { goalOf } from '../unit/domain/goals'
import { type Figure, timeInRounds } from './timing'

const ROUNDS = 10
const GOALS = 2000

/** A plan of 2,000 goals as a table: made, read, and compared with the plan after every note was changed. */
export async function benchSheet(): Promise<Figure[]> {
  const world = worldOf({ goals: Array.from({ length: GOALS }, (_, at) => goalAt(at)) })
  const form = formOf(world)
  const file = await formWorkbookOf(withNotes(form))
  const workbook = await readIn(file)
  const compare = (read: Workbook) => {
    const draft = draftFrom(read)
    const { lines } = diffOf(draft ? rowsIn(draft) : [], world, null)
    if (lines.filter(({ status }) => status === 'changed').length !== GOALS)
      throw new Error('not all changed')
  }
  const yardstick = () => JSON.parse(JSON.stringify(workbook))
  return timeInRounds(
    { name: 'yardstick: the cells as JSON and back', call: yardstick, times: 1, target: null },
    [
      { name: 'table of 2,000 goals made', call: () => formWorkbookOf(form), times: 1, target: null },
      { name: 'table of 2,000 rows read', call: () => readIn(file), times: 1, target: null },
      { name: 'table of 2,000 rows compared', call: () => compare(workbook), times: 1, target: null },
      {
        name: 'table of 2,000 rows read and compared',
        call: async () => compare(await readIn(file)),
        times: 1,
        target: 5000,
      },
    ],
    ROUNDS,
  )
}

/** Titles and figures as different as a plan's are. */
const goalAt = (at: number): ReportedGoal =>
  goalOf({
    id: `00000000-0000-7000-8000-${String(at).padStart(12, '0')}`,
    title: `第${at + 1}项重点工作任务`,
    target: `${at + 1}`,
    lastYear: `${at}.5`,
    supervisor: { id: 'p', name: '李镇长' },
  })

const formOf = (world: SheetWorld): FormSheet =>
  goalSheetOf({
    organisationName: '澥浦镇',
    plan: { id: 'p', year: 2024, title: '2024年度重点工作', pinnedAsOf: null, ...defaultRules },
    world,
    latestWords: new Map(),
    asOf: '2024-10-31',
    madeAt: '2024-10-31 10:32',
    hasSample: false,
  })

/** The same with every note changed. */
function withNotes(form: FormSheet): FormSheet {
  const note = form.columns.findIndex(({ heading }) => heading === columnWords.note)
  return { ...form, rows: form.rows.map((row, at) => row.with(note, `第${at + 1}行改过的备注`)) }
}

async function readIn(file: Uint8Array): Promise<Workbook> {
  const read = await readWorkbook(file)
  if (!read.ok) throw new Error(read.refusal)
  return read.value
}

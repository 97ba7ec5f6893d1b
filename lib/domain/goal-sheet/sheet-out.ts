import type { Day } from '../day'
import type { LatestWords } from '../entry/latest-words'
import type { Cell, Form } from '../export/exported-list'
import { fileNameOf } from '../export/file-name'
import type { FormColumn, FormSheet } from '../export/form-sheet'
import { asOfInName, asOfNote, madeAtNote, sampleNote } from '../export/words'
import { type AssessedGoal, assessGoal } from '../goal/assessed-goal'
import { factsOf } from '../goal/facts'
import type { ReportedGoal } from '../goal/goal'
import type { Plan } from '../plan'
import { sectionTitleOf, themeTitleOf } from '../plan-heading'
import { commitmentWords, directionWords, kindWords, lightLabel, standingWords } from '../words'
import { baseText } from './base'
import { columnWords, hiddenColumns, isFilled, type SheetColumn, sheetColumns } from './columns'
import { type Names, namesOf, textsOf } from './texts'
import { indicatorOf, nodesOf } from './told'
import type { SheetWorld } from './world'

type Given = {
  organisationName: string
  plan: Plan
  world: SheetWorld
  latestWords: ReadonlyMap<string, LatestWords>
  asOf: Day
  /** A day and a time of day where the town is. */
  madeAt: string
  hasSample: boolean
}

/** The plan as a table (任务分解表) to be filled in and read back: `diffOf` finds nothing changed in it as it leaves. */
export function goalSheetOf(given: Given): FormSheet {
  const { organisationName, plan, world, asOf, madeAt } = given
  const names = namesOf(world)
  return {
    name: NAME,
    title: `${organisationName}${plan.title} · ${NAME}`,
    notes: [
      `${asOfNote(asOf)}　共${world.goals.length}项　${madeAtNote(madeAt)}`,
      HOW,
      ...(given.hasSample ? [sampleNote] : []),
    ],
    columns: sheetColumns.map((column) => columnOf(column, world)),
    rows: world.goals.map((goal, index) => rowOf(goal, `${index + 1}`, names, given)),
    blankRows: BLANK_ROWS,
    fileName: fileNameOf(`${organisationName}${plan.title}`, NAME, asOfInName(asOf)),
  }
}

const NAME = '任务分解表'

const HOW = '白底的格可以改，灰底的不用填。新增的写在表后的空行里。改好后上传，确认之前什么都不会改动。'

/** For what is new. */
const BLANK_ROWS = 100

const forms: Partial<Record<SheetColumn, Form>> = {
  ordinal: 'amount',
  target: 'amount',
  baseline: 'amount',
  lastYear: 'amount',
  due: 'day',
}

const columnOf = (column: SheetColumn, world: SheetWorld): FormColumn => ({
  heading: columnWords[column],
  form: forms[column] ?? 'text',
  isOpen: isFilled(column),
  isHidden: hiddenColumns.includes(column),
  choices: choicesOf(column, world),
})

function choicesOf(column: SheetColumn, { themes, departments }: SheetWorld): string[] {
  if (column === 'theme') return themes.map(themeTitleOf)
  if (column === 'section')
    return [...new Set(themes.flatMap(({ sections }) => sections.map(sectionTitleOf)))]
  if (column === 'kind') return Object.values(kindWords)
  if (column === 'direction') return Object.values(directionWords)
  if (column === 'commitment') return Object.values(commitmentWords)
  return column === 'lead' ? departments.map(({ name }) => name) : []
}

function rowOf(
  goal: ReportedGoal,
  ordinal: string,
  names: Names,
  { plan, asOf, latestWords }: Given,
): Cell[] {
  const texts = textsOf(factsOf(goal), names)
  const told = toldOf(goal, assessGoal(goal, asOf, plan), latestWords.get(goal.id))
  const hidden = { goalId: goal.id, version: goal.version, base: baseText(texts) }
  const cells: Record<SheetColumn, string> = { ordinal, ...texts, ...told, ...hidden }
  return sheetColumns.map((column) => cells[column] || null)
}

const toldOf = (goal: ReportedGoal, { standing }: AssessedGoal, words: LatestWords | undefined) => ({
  indicator: indicatorOf(goal),
  nodes: nodesOf(goal),
  progress: words?.note ?? '',
  problem: words?.problem ?? '',
  nextStep: words?.nextStep ?? '',
  light: lightLabel(standingWords[standing]),
})

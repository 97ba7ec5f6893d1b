import { changesBetween, factsOf, type GoalFacts } from '../goal/facts'
import type { ReportedGoal } from '../goal/goal'
import { isWholeTarget } from '../goal/kind-guides'
import { readFields } from '../goal/measure-rules'
import { revisionComplaints } from '../goal/revision'
import { kindWords } from '../words'
import { baseOf } from './base'
import { readFilled } from './cell-reading'
import { addressIn, errorsIn, problemsFrom, typedIn } from './cells'
import { type FilledColumn, filledColumns } from './columns'
import { fittedToKind } from './kind-fit'
import type { CellChange, CellProblem, Line } from './line'
import { findSection } from './place'
import { stepsIn } from './steps'
import type { TableRow } from './table'
import { readTarget } from './target-text'
import { comparable, type Names, type Texts, textsOf } from './texts'
import type { SheetWorld } from './world'

type Against = { goal: ReportedGoal; isByNumber: boolean }

/**
 * What a row makes of the goal it is about. Of a sheet made here each cell is compared with what it held then: one that was
 * left alone changes nothing, one that was changed both there and here is a conflict. In any other sheet an empty
 * cell says nothing, and the title only names the goal.
 */
export function existingLine(
  row: TableRow,
  { goal, isByNumber }: Against,
  world: SheetWorld,
  names: Names,
): Line {
  const before = factsOf(goal)
  const now = textsOf(before, names)
  const base = isByNumber ? baseFor(row, goal, now) : now
  const line = { number: row.number, title: goal.title, goal, changes: [], facts: null }
  if (base === null)
    return { ...line, status: 'wrong', problems: [{ address: addressIn(row, 'title'), message: STALE }] }

  const touched = filledColumns.filter((column) => isTouched(row, column, { base, now, isByNumber }))
  const problems = errorsIn(row, touched)
  const after = problems.length > 0 ? before : afterOf(row, touched, { goal, isByNumber }, world, problems)
  const isSame = changesBetween(before, after).length === 0
  if (problems.length === 0 && !isSame)
    problems.push(...problemsFrom(row, revisionComplaints(goal, after, true)))
  if (problems.length > 0) return { ...line, status: 'wrong', problems }
  if (isSame) return { ...line, status: 'unchanged', problems }

  const changes = changesOf(now, textsOf(after, names), touched, base)
  const status = changes.some(({ conflict }) => conflict) ? 'conflict' : 'changed'
  return { ...line, status, problems, changes, facts: after }
}

const STALE = '这一行里隐藏的原值被改动过，不知道改了哪里。请重新导出表格，在新表里改。'

/** What the cells held: while nobody changed the goal that is what they would hold now. */
const baseFor = (row: TableRow, goal: ReportedGoal, now: Texts): Texts | null =>
  typedIn(row, 'version') === goal.version ? now : baseOf(row)

function isTouched(
  row: TableRow,
  column: FilledColumn,
  { base, now, isByNumber }: { base: Texts; now: Texts; isByNumber: boolean },
): boolean {
  if (row.cells[column] === undefined) return false
  const typed = typedIn(row, column)
  if (typed === comparable(now[column])) return false
  return isByNumber ? typed !== comparable(base[column]) : typed !== '' && column !== 'title'
}

function afterOf(
  row: TableRow,
  touched: readonly FilledColumn[],
  { goal, isByNumber }: Against,
  world: SheetWorld,
  problems: CellProblem[],
): GoalFacts {
  const before = factsOf(goal)
  const facts = { ...before, ...(isByNumber ? {} : toldIn(row, before)) }
  for (const column of touched) {
    const read =
      column === 'theme' || column === 'section'
        ? readPlace(row, world, isByNumber)
        : readFilled(column, typedIn(row, column), world)
    if ('problem' in read) problems.push({ address: addressIn(row, column), message: read.problem })
    else Object.assign(facts, read.patch)
  }
  if (facts.kind !== before.kind) {
    const { year } = world
    facts.milestones = stepsIn(typedIn(row, 'nodes'), { year, due: facts.due })
    facts.integral = isWholeTarget(facts.unit, facts.target)
  }
  problems.push(...unreadProblems(row, touched, facts))
  return fittedToKind(facts)
}

function readPlace(row: TableRow, { themes }: SheetWorld, isByNumber: boolean) {
  const found = findSection({ theme: typedIn(row, 'theme'), section: typedIn(row, 'section') }, themes)
  if ('id' in found) return { patch: { sectionId: found.id } }
  // Another office's headings need not be the plan's.
  return isByNumber ? found : { patch: {} }
}

/** What a figure told in words (量化指标) says of the goal's target, where no column of its own does. */
function toldIn(row: TableRow, { kind, direction }: GoalFacts): Partial<GoalFacts> {
  const told = typedIn(row, 'target') === '' ? readTarget(typedIn(row, 'indicator')) : 'none'
  if (typeof told === 'string' || !readFields[kind].includes('target')) return {}
  return {
    target: told.target,
    direction: told.direction ?? direction,
    ...(told.unit && { unit: told.unit }),
  }
}

/** What was filled in though goals of this kind have none of it. */
const unreadProblems = (
  row: TableRow,
  touched: readonly FilledColumn[],
  { kind }: GoalFacts,
): CellProblem[] =>
  (['target', 'direction', 'unit', 'baseline'] as const)
    .filter(
      (column) => touched.includes(column) && typedIn(row, column) && !readFields[kind].includes(column),
    )
    .map((column) => ({
      address: addressIn(row, column),
      message: `“${kindWords[kind]}”不填这一项，请清空，或改“类型”。`,
    }))

function changesOf(now: Texts, after: Texts, touched: readonly FilledColumn[], base: Texts): CellChange[] {
  return filledColumns
    .filter((column) => now[column] !== after[column])
    .map((column) => ({
      column,
      before: now[column],
      after: after[column],
      ...(touched.includes(column) &&
        comparable(base[column]) !== comparable(now[column]) && { conflict: { base: base[column] } }),
    }))
}

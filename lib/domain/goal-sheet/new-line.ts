import { wordIn } from '../audit/word-in'
import type { GoalFacts } from '../goal/facts'
import { newGoalFacts } from '../goal/form'
import { isWholeTarget } from '../goal/kind-guides'
import { measureComplaints } from '../goal/measure-rules'
import { kindWords } from '../words'
import { readFilled } from './cell-reading'
import { addressIn, errorsIn, problemsFrom, typedIn } from './cells'
import { filledColumns } from './columns'
import { fittedToKind } from './kind-fit'
import type { CellChange, CellProblem, Line } from './line'
import { findSection } from './place'
import { stepsIn } from './steps'
import type { TableRow } from './table'
import { readTarget, type TargetText } from './target-text'
import { type Names, textsOf } from './texts'
import type { SheetWorld } from './world'

/** What a row makes that is about no goal there is; `section` is where it goes if the sheet doesn't say. */
export function newLine(row: TableRow, world: SheetWorld, names: Names, section: string | null): Line {
  const problems = errorsIn(row, [...filledColumns, 'indicator'])
  const facts = factsIn(row, world, section, problems)
  if (problems.length === 0) problems.push(...problemsFrom(row, measureComplaints(facts)))
  const isWrong = problems.length > 0
  const texts = textsOf(facts, names)
  const changes: CellChange[] = filledColumns
    .filter((column) => texts[column] !== '' && column !== 'title')
    .map((column) => ({ column, before: '', after: texts[column] }))
  return {
    number: row.number,
    title: typedIn(row, 'title'),
    status: isWrong ? 'wrong' : 'new',
    changes: isWrong ? [] : changes,
    problems,
    goal: null,
    facts: isWrong ? null : facts,
  }
}

function factsIn(
  row: TableRow,
  world: SheetWorld,
  section: string | null,
  problems: CellProblem[],
): GoalFacts {
  const { year } = world
  const told = toldIn(row, problems)
  const facts: GoalFacts = { ...newGoalFacts(year, ''), ...patchOf(told), ...wordsOf(row, told) }
  const columns = filledColumns.filter((column) => column !== 'theme' && column !== 'section')
  for (const column of columns) {
    const typed = typedIn(row, column)
    if (typed === '' && column !== 'lead') continue
    const read = readFilled(column, typed, world)
    if ('problem' in read) problems.push({ address: addressIn(row, column), message: read.problem })
    else Object.assign(facts, read.patch)
  }
  facts.kind = kindOf(row, facts, told)
  facts.integral = isWholeTarget(facts.unit, facts.target)
  if (facts.kind === 'milestones') facts.milestones = stepsIn(typedIn(row, 'nodes'), { year, due: facts.due })
  facts.sectionId = placeOf(row, world, section, problems)
  return fittedToKind(facts)
}

/** The promise, of a column of its own or told in words. */
function toldIn(row: TableRow, problems: CellProblem[]): TargetText | null {
  const target = typedIn(row, 'target')
  const told = readTarget(target ? `${target}${typedIn(row, 'unit')}` : typedIn(row, 'indicator'))
  if (told === 'several')
    problems.push({
      address: addressIn(row, target ? 'target' : 'indicator'),
      message: '一格里有几个数字，请分成几行，每行一个目标；或只在“目标值”“单位”里各填一个。',
    })
  return typeof told === 'string' ? null : told
}

const patchOf = (told: TargetText | null): Partial<GoalFacts> =>
  told
    ? {
        target: told.target,
        unit: told.unit,
        direction: told.direction ?? 'atLeast',
        commitment: told.commitment ?? 'committed',
      }
    : {}

/** What is to be reached in words alone is kept as a note. */
const wordsOf = (row: TableRow, told: TargetText | null): Partial<GoalFacts> => ({
  note: told === null && typedIn(row, 'target') === '' ? typedIn(row, 'indicator') : '',
})

function kindOf(row: TableRow, { kind }: GoalFacts, told: TargetText | null): GoalFacts['kind'] {
  const isNamed = wordIn(
    Object.fromEntries(Object.values(kindWords).map((word) => [word, word])),
    typedIn(row, 'kind'),
  )
  if (isNamed) return kind
  if (told) return told.kind
  return typedIn(row, 'nodes') ? 'milestones' : 'narrative'
}

/** Where the row says itself that it belongs, else where the rows that divide the table put it. */
function placeOf(
  row: TableRow,
  { themes }: SheetWorld,
  section: string | null,
  problems: CellProblem[],
): string {
  const [theme, own] = [typedIn(row, 'theme'), typedIn(row, 'section')]
  const [outer = '', inner = ''] = row.headings.slice(-2)
  const told = theme || own ? [{ theme, section: own }] : []
  const tried = [
    ...told,
    { theme: outer, section: inner },
    { theme: '', section: inner || outer },
    { theme: inner || outer, section: '' },
  ]
  const answers = tried.filter((one) => one.theme || one.section).map((one) => findSection(one, themes))
  const found = answers.find((one) => 'id' in one)
  if (found) return found.id
  if (section !== null) return section
  const why = answers.find((one) => 'problem' in one)
  problems.push({ address: addressIn(row, 'section'), message: why?.problem ?? NO_PLACE })
  return ''
}

const NO_PLACE = '没有写属于哪个板块。请写明，或在上面选没写板块的新目标放在哪里。'

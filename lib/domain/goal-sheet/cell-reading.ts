import type { z } from 'zod'

import type { GoalFacts } from '../goal/facts'
import { Line, Passage, Quantity } from '../input'
import type { Kind } from '../progress/measure'
import { plainUnit } from '../rate/unit'
import { commitmentWords, directionWords, kindWords } from '../words'
import type { FilledColumn } from './columns'
import { readDay } from './day-text'
import { findNamed, namesIn } from './find-named'
import { readTarget } from './target-text'
import type { SheetWorld } from './world'

/** What a cell says of a goal, or what is wrong with it and what to do. */
export type CellReading = { patch: Partial<GoalFacts> } | { problem: string }

/** Reads one cell of a row, '' where it was emptied. The two columns of a goal's place are read by `readPlace`. */
export const readFilled = (
  column: Exclude<FilledColumn, 'theme' | 'section'>,
  typed: string,
  world: SheetWorld,
): CellReading => readers[column](typed, world)

type Reader = (typed: string, world: SheetWorld) => CellReading

const patch = (facts: Partial<GoalFacts>): CellReading => ({ patch: facts })
const problem = (words: string): CellReading => ({ problem: words })

function typedAs<Value>(schema: z.ZodType<Value>, typed: string, of: (value: Value) => Partial<GoalFacts>) {
  const read = schema.safeParse(typed)
  return read.success ? patch(of(read.data)) : problem(read.error.issues[0]?.message ?? '请改正。')
}

const orNull = <Value>(
  schema: z.ZodType<Value>,
  typed: string,
  of: (value: Value | null) => Partial<GoalFacts>,
) => (typed === '' ? patch(of(null)) : typedAs(schema, typed, of))

/** A word of a list, as the drop-down of the cell has it. */
function wordOf<Name extends string>(words: Record<Name, string>, typed: string): Name | null {
  const found = (Object.keys(words) as Name[]).find((name) => words[name] === typed)
  return found ?? null
}

const listed = (words: Record<string, string>) => Object.values(words).join('、')

function chosen<Name extends string>(
  words: Record<Name, string>,
  typed: string,
  of: (name: Name) => Partial<GoalFacts>,
): CellReading {
  const name = wordOf(words, typed)
  return name ? patch(of(name)) : problem(`请填其中一项：${listed(words)}。`)
}

const UNSET: Partial<Record<string, string>> = { 完成: '必成', 确保: '必成', 争取: '力争' }

function figureIn(name: 'baseline' | 'lastYear'): Reader {
  return (typed) => orNull(Quantity, typed.replace(/[%‰]$/, ''), (value) => ({ [name]: value }))
}

function personIn(name: 'supervisorId' | 'personInChargeId'): Reader {
  return (typed, { people }) => {
    if (typed === '') return patch({ [name]: null })
    const found = findNamed(typed, people)
    if (found === 'several') return problem(`叫“${typed}”的账号不止一个，请到目标的编辑页里选。`)
    if (found === 'none') return problem(`没有叫“${typed}”的账号。请填账号里的姓名，或先建账号。`)
    return patch({ [name]: found.id })
  }
}

function departmentOf(typed: string, { departments }: SheetWorld): string | { problem: string } {
  const found = findNamed(typed, departments)
  if (found === 'none') return { problem: `没有“${typed}”这个科室。请填“科室”页里的名称。` }
  return found === 'several' ? { problem: `“${typed}”可以是好几个科室，请填全称。` } : found.id
}

const readers: Record<Exclude<FilledColumn, 'theme' | 'section'>, Reader> = {
  title: (typed) => typedAs(Line(200), typed, (title) => ({ title })),
  kind: (typed) => chosen<Kind>(kindWords, typed, (kind) => ({ kind })),
  direction: (typed) =>
    chosen(directionWords, typed || directionWords.atLeast, (direction) => ({ direction })),
  commitment: (typed) =>
    chosen(commitmentWords, UNSET[typed] ?? (typed || commitmentWords.committed), (commitment) => ({
      commitment,
    })),
  target: readTargetCell,
  unit: (typed) => orNull(Line(20), typed, (unit) => ({ unit: unit === null ? null : plainUnit(unit) })),
  baseline: figureIn('baseline'),
  lastYear: figureIn('lastYear'),
  supervisor: personIn('supervisorId'),
  person: personIn('personInChargeId'),
  lead: (typed, world) => {
    if (typed === '') return problem('请填牵头科室。')
    const found = departmentOf(typed, world)
    if (typeof found === 'string') return patch({ leadDepartmentId: found })
    return namesIn(typed).length > 1 ? problem('牵头科室只能有一个，其余请填到“配合科室”。') : found
  },
  supporting: (typed, world) => {
    const found = namesIn(typed).map((name) => departmentOf(name, world))
    const wrong = found.find((one) => typeof one !== 'string')
    if (wrong) return wrong
    const ids = found.filter((one) => typeof one === 'string')
    return patch({ supportingDepartmentIds: [...new Set(ids)].sort() })
  },
  due: (typed, { year }) => {
    const due = readDay(typed, year)
    return due === null ? problem('请填日期，例如 2024-12-31 或 12月底。') : patch({ due })
  },
  note: (typed) => typedAs(Passage(2000), typed, (note) => ({ note })),
}

/** A plain number, or with its unit and words around it. */
function readTargetCell(typed: string): CellReading {
  if (typed === '') return patch({ target: null })
  const plain = Quantity.safeParse(typed)
  if (plain.success) return patch({ target: plain.data })
  const told = readTarget(typed)
  if (told === 'none') return problem('请填数字，例如 12 或 96.5；没有数字的请空着。')
  if (told === 'several') return problem('一格里有几个数字，请分成几行，每行一个。')
  const read = Quantity.safeParse(told.target)
  if (!read.success) return problem(read.error.issues[0]?.message ?? '请只填数字。')
  return patch({
    target: read.data,
    ...(told.unit && { unit: told.unit }),
    ...(told.direction && { direction: told.direction }),
  })
}

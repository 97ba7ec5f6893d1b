import fc from 'fast-check'
import { expect, test } from 'vitest'

import { factsOf } from '@/lib/domain/goal/facts'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { baseText } from '@/lib/domain/goal-sheet/base'
import { diffOf } from '@/lib/domain/goal-sheet/diff'
import { isChoosable } from '@/lib/domain/goal-sheet/line'
import type { TableRow } from '@/lib/domain/goal-sheet/table'
import { namesOf, type Texts, textsOf } from '@/lib/domain/goal-sheet/texts'

import { goalOf } from '../goals'
import { worldOf } from './sheets'

const department = (id: 'd' | 'd2') => {
  const name = id === 'd' ? '生态环境办公室' : '经济发展办公室'
  return { id, name, shortName: name, telephone: null }
}

/** A goal in some state: what it says can all be said in a sheet. */
const anyGoal = fc
  .record({
    title: fc.constantFrom('整治', '企业整治', '“散乱污”整治'),
    target: fc.constantFrom('25', '30', '0.5', null),
    unit: fc.constantFrom('家', '户', '%'),
    lastYear: fc.constantFrom('18', '96.4', null),
    note: fc.constantFrom('', '分两批', '分两批\n推进'),
    commitment: fc.constantFrom('committed', 'stretch'),
    due: fc.constantFrom('2024-12-31', '2024-10-31'),
    lead: fc.constantFrom('d', 'd2'),
    supporting: fc.constantFrom('d', 'd2', null),
    supervisor: fc.constantFrom({ id: 'p', name: '李镇长' }, null),
  })
  .map(({ lead, supporting, ...facts }) =>
    goalOf({
      ...facts,
      leadDepartment: department(lead),
      supportingDepartments: supporting && supporting !== lead ? [department(supporting)] : [],
    } as Partial<ReportedGoal>),
  )

const world = (goal: ReportedGoal) => worldOf({ goals: [goal] })
const textsIn = (goal: ReportedGoal) => textsOf(factsOf(goal), namesOf(world(goal)))

const rowOf = (base: ReportedGoal, typed: Texts): TableRow => ({
  number: 7,
  headings: [],
  cells: Object.fromEntries(
    Object.entries({ ...typed, goalId: base.id, version: base.version, base: baseText(textsIn(base)) }).map(
      ([column, text]) => [column, { text, address: 'A7', isError: false }],
    ),
  ),
})

const lineOf = (row: TableRow, goal: ReportedGoal) => {
  const [line] = diffOf([row], world(goal), null).lines
  if (!line) throw new Error('no line')
  return line
}

/** The goal once the row was written. */
function written(goal: ReportedGoal, facts: ReturnType<typeof lineOf>['facts']): ReportedGoal {
  if (!facts) return goal
  const { leadDepartmentId, supportingDepartmentIds, supervisorId, ...rest } = facts
  return {
    ...goal,
    ...rest,
    milestones: [],
    version: 'written',
    leadDepartment: department(leadDepartmentId as 'd'),
    supportingDepartments: supportingDepartmentIds.map((id) => department(id as 'd')),
    supervisor: supervisorId ? { id: supervisorId, name: '李镇长' } : null,
  }
}

test('whatever was changed there and here: a cell left alone keeps what was changed here, one changed there wins once chosen', () => {
  fc.assert(
    fc.property(anyGoal, anyGoal, anyGoal, (base, typed, now) => {
      const here = { ...now, id: base.id, version: '1' }
      const row = rowOf({ ...base, version: '0' }, textsIn(typed))
      const line = lineOf(row, here)
      fc.pre(line.status !== 'wrong')
      const [was, told, is] = [textsIn(base), textsIn(typed), textsIn(here)]
      const after = textsIn(written(here, line.facts))
      for (const column of Object.keys(is) as (keyof Texts)[]) {
        // A department that leads is none of those that support it.
        if (column === 'supporting') continue
        expect(after[column], column).toBe(told[column] === was[column] ? is[column] : told[column])
      }
    }),
  )
})

test('a row is in conflict only where the same cell was changed on both sides to different things', () => {
  fc.assert(
    fc.property(anyGoal, anyGoal, anyGoal, (base, typed, now) => {
      const here = { ...now, id: base.id, version: '1' }
      const line = lineOf(rowOf({ ...base, version: '0' }, textsIn(typed)), here)
      fc.pre(line.status !== 'wrong')
      const [was, told, is] = [textsIn(base), textsIn(typed), textsIn(here)]
      const columns = Object.keys(is) as (keyof Texts)[]
      const both = columns.filter(
        (column) => told[column] !== was[column] && is[column] !== was[column] && told[column] !== is[column],
      )
      if (line.status === 'conflict') expect(both).not.toEqual([])
      else expect(both.filter((column) => column !== 'supporting')).toEqual([])
    }),
  )
})

test('a row that was written changes nothing more when the same sheet is read again', () => {
  fc.assert(
    fc.property(anyGoal, anyGoal, anyGoal, (base, typed, now) => {
      const here = { ...now, id: base.id, version: '1' }
      const row = rowOf({ ...base, version: '0' }, textsIn(typed))
      const line = lineOf(row, here)
      fc.pre(isChoosable(line))
      expect(lineOf(row, written(here, line.facts)).status).toBe('unchanged')
    }),
  )
})

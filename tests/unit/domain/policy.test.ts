import { expect, test } from 'vitest'

import { can, canVoid, type Relation, relationTo, type Verb } from '@/lib/domain/policy'
import type { Role } from '@/lib/domain/viewer'

import { viewerOf } from './viewers'

const roles: Role[] = ['staff', 'leader', 'admin']
const relations: Relation[] = ['lead', 'supporting', 'none']

/** Who may, as staff of the lead, a supporting and another department. */
const staff: Record<Verb, Relation[]> = {
  logProgress: ['lead', 'supporting'],
  tickMilestone: ['lead', 'supporting'],
  voidEntry: ['lead'],
  logGoal: ['lead'],
  editGoal: ['lead'],
  reviseTarget: ['lead'],
  overruleLight: [],
  openWall: [],
  manageOrganisation: [],
}

/** Who else, whatever the department. */
const mayElse = (role: Role, verb: Verb) =>
  verb === 'openWall' || role === (verb === 'overruleLight' ? 'leader' : 'admin')

const cases = Object.entries(staff).flatMap(([verb, own]) =>
  roles.flatMap((role) =>
    relations.map((relation) => {
      const may = role === 'staff' ? own.includes(relation) : mayElse(role, verb as Verb)
      return [role, relation, verb as Verb, may] as const
    }),
  ),
)

test.each(cases)(
  '%s of a department that stands to the goal as %s: %s is %s',
  (role, relation, verb, may) => {
    expect(can(role, verb, relation)).toBe(may)
  },
)

const goal = { leadDepartment: { id: 'd' }, supportingDepartments: [{ id: 'e' }, { id: 'f' }] }

test.each([
  ['d', 'lead'],
  ['f', 'supporting'],
  ['x', 'none'],
  [null, 'none'],
] as const)('a viewer of department %s stands to the goal as %s', (department, relation) => {
  expect(relationTo(viewerOf('staff', department), goal)).toBe(relation)
})

test.each([
  ['its author', viewerOf('staff', 'x', 'author'), true],
  ['the lead department', viewerOf('staff', 'd'), true],
  ['an admin', viewerOf('admin', null), true],
  ['a supporting department', viewerOf('staff', 'e'), false],
  ['another department', viewerOf('staff', 'x'), false],
  ['a leader', viewerOf('leader', 'd'), false],
  ['its author, a leader since', viewerOf('leader', 'd', 'author'), false],
])('an entry may be voided by %s: %s', (_, viewer, may) => {
  expect(canVoid(viewer, goal, { authorId: 'author' })).toBe(may)
})

import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { can, canOnEntry, permissions, type Relation, relationTo, type Verb } from '@/lib/domain/policy'
import type { Role } from '@/lib/domain/viewer'

import { permissionsInWords } from '../../support/permissions'
import { viewerOf } from './viewers'

const roles: Role[] = ['staff', 'leader', 'admin']
const relations: Relation[] = ['lead', 'supporting', 'none', 'author']

/** Who may, as staff of the lead, a supporting and another department, and as the author. */
const staff: Record<Verb, Relation[]> = {
  look: relations,
  manageOwnAccount: relations,
  logProgress: ['lead', 'supporting'],
  tickMilestone: ['lead', 'supporting'],
  voidEntry: ['lead', 'author'],
  undoEntry: ['author'],
  logGoal: ['lead'],
  editGoal: ['lead'],
  reviseTarget: ['lead'],
  rewriteGoal: [],
  archiveGoal: [],
  overruleLight: [],
  openWall: [],
  managePlan: [],
  manageOrganisation: [],
  readAudit: [],
}

const everyones: Verb[] = ['look', 'manageOwnAccount', 'openWall']

/** Who else, whatever the department. */
const mayElse = (role: Role, verb: Verb, relation: Relation) =>
  everyones.includes(verb) ||
  (verb === 'undoEntry'
    ? role === 'admin' && relation === 'author'
    : role === (verb === 'overruleLight' ? 'leader' : 'admin'))

const cases = Object.entries(staff).flatMap(([verb, own]) =>
  roles.flatMap((role) =>
    relations.map((relation) => {
      const may = role === 'staff' ? own.includes(relation) : mayElse(role, verb as Verb, relation)
      return [role, relation, verb as Verb, may] as const
    }),
  ),
)

test.each(cases)('%s who stands to the goal as %s: %s is %s', (role, relation, verb, may) => {
  expect(can(role, verb, relation)).toBe(may)
})

test('the page that shows who may do what shows this table', () => {
  expect(readFileSync('docs/permissions.md', 'utf8')).toContain(permissionsInWords(permissions))
})

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
  ['its author', viewerOf('staff', 'x', 'author'), true, true],
  ['the lead department', viewerOf('staff', 'd'), true, false],
  ['an admin', viewerOf('admin', null), true, false],
  ['a supporting department', viewerOf('staff', 'e'), false, false],
  ['another department', viewerOf('staff', 'x'), false, false],
  ['a leader', viewerOf('leader', 'd'), false, false],
  ['its author, a leader since', viewerOf('leader', 'd', 'author'), false, false],
])('an entry may be voided by %s: %s, and taken back: %s', (_, viewer, mayVoid, mayUndo) => {
  expect(canOnEntry(viewer, 'voidEntry', goal, { authorId: 'author' })).toBe(mayVoid)
  expect(canOnEntry(viewer, 'undoEntry', goal, { authorId: 'author' })).toBe(mayUndo)
})

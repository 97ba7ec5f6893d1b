import { describe, expect, it } from 'vitest'

import type { Entry } from '@/lib/domain/entry/entry'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { goalVerbsOf } from '@/lib/domain/goal/verbs'

import { goalOf } from '../goals'
import { viewerOf } from '../viewers'

const archived = '2024-11-01T02:00:00Z'
const supported = {
  leadDepartment: { id: 'other', name: '', shortName: '', telephone: null },
  supportingDepartments: [{ id: 'd', name: '', shortName: '', telephone: null }],
}
const by = (id: string) => ({ author: { id, name: '', department: null } }) as Entry

const page = { leader: viewerOf('leader', null), admin: viewerOf('admin', null), staff: viewerOf('staff') }

describe('a target is revised and its curve set', () => {
  it.each<[string, keyof typeof page, Partial<ReportedGoal>, boolean, boolean]>([
    ['by staff of the lead department', 'staff', {}, true, true],
    ['by an admin', 'admin', {}, true, true],
    ['by no leader', 'leader', {}, false, false],
    ['by nobody for a supported goal', 'staff', supported, false, false],
    ['by nobody once it is archived', 'admin', { archivedAt: archived }, false, false],
    ['without a curve for a bound', 'staff', { kind: 'hold' }, true, false],
    ['not while the target is missing', 'staff', { target: null }, false, false],
    ['not for steps', 'staff', { kind: 'milestones', target: null }, false, false],
  ])('%s', (_, who, given, reviseTarget, changeCurve) => {
    expect(goalVerbsOf(page[who], goalOf(given))).toMatchObject({ reviseTarget, changeCurve })
  })
})

describe('what the pages of a goal offer', () => {
  it.each([
    ['staff of the lead department', viewerOf('staff'), {}, 'edit log tick void'],
    ['staff of a supporting department', viewerOf('staff'), supported, 'log tick'],
    ['staff of another department', viewerOf('staff', 'x'), {}, ''],
    ['a leader', viewerOf('leader', null), {}, 'overrule'],
    ['a leader, once it is archived', viewerOf('leader', null), { archivedAt: archived }, ''],
    ['an admin', viewerOf('admin', null), {}, 'edit archive log tick void'],
    ['staff, once it is archived', viewerOf('staff'), { archivedAt: archived }, ''],
    ['an admin, once it is archived', viewerOf('admin', null), { archivedAt: archived }, 'edit archive'],
  ])('%s', (_, viewer, given, offered) => {
    const verbs = goalVerbsOf(viewer, goalOf(given))
    const names = (['edit', 'archive', 'log', 'tick', 'overrule'] as const).filter((verb) => verbs[verb])
    expect([...names, ...(verbs.void(by('somebody')) ? ['void'] : [])].join(' ')).toBe(offered)
  })

  it('lets the author void an entry on a goal the own department supports', () => {
    const viewer = viewerOf('staff')
    expect(goalVerbsOf(viewer, goalOf(supported)).void(by(viewer.id))).toBe(true)
  })
})

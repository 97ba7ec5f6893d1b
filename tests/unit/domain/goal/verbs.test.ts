import { describe, expect, it } from 'vitest'

import type { Entry } from '@/lib/domain/entry/entry'
import { goalVerbsOf } from '@/lib/domain/goal/verbs'

import { goalOf } from '../goals'
import { viewerOf } from '../viewers'

const archived = '2024-11-01T02:00:00Z'
const supported = {
  leadDepartment: { id: 'other', name: '', shortName: '', telephone: null },
  supportingDepartments: [{ id: 'd', name: '', shortName: '', telephone: null }],
}
const by = (id: string) => ({ author: { id, name: '', department: null } }) as Entry

describe('what the pages of a goal offer', () => {
  it.each([
    ['staff of the lead department', viewerOf('staff'), {}, 'edit log tick void'],
    ['staff of a supporting department', viewerOf('staff'), supported, 'log tick'],
    ['staff of another department', viewerOf('staff', 'x'), {}, ''],
    ['a leader', viewerOf('leader', null), {}, ''],
    ['an admin', viewerOf('admin', null), {}, 'edit archive log tick void'],
    ['staff, once it is archived', viewerOf('staff'), { archivedAt: archived }, ''],
    ['an admin, once it is archived', viewerOf('admin', null), { archivedAt: archived }, 'edit archive'],
  ])('%s', (_, viewer, given, offered) => {
    const verbs = goalVerbsOf(viewer, goalOf(given))
    const names = (['edit', 'archive', 'log', 'tick'] as const).filter((verb) => verbs[verb])
    expect([...names, ...(verbs.void(by('somebody')) ? ['void'] : [])].join(' ')).toBe(offered)
  })

  it('lets the author void an entry on a goal the own department supports', () => {
    const viewer = viewerOf('staff')
    expect(goalVerbsOf(viewer, goalOf(supported)).void(by(viewer.id))).toBe(true)
  })
})

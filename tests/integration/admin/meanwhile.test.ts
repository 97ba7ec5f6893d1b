import { beforeEach, describe, expect, test, vi } from 'vitest'

import { changeAccount } from '@/app/(signed-in)/accounts/actions'
import { changeDepartment } from '@/app/(signed-in)/departments/actions'
import { changePlan, renameOrganisation } from '@/app/(signed-in)/settings/actions'
import { prisma } from '@/lib/data/prisma'
import type { Viewer } from '@/lib/domain/viewer'
import type { FormAction, FormState } from '@/lib/forms/state'

import { formOfAccount, formOfDepartment, formOfName, formOfPlan } from '../../support/admin-forms'
import { aDepartment, anOrganisation, aSection, aViewer } from '../../support/factories'
import { submit } from '../../support/submitting'

vi.mock('@/lib/auth/viewer')
vi.mock('next/cache')
vi.mock('next/headers')

let first: Viewer
let second: Viewer
let other: { id: string; name: string }
let ids: { person: string; office: string; plan: string }

beforeEach(async () => {
  const organisation = await anOrganisation()
  first = await aViewer('admin', undefined, organisation)
  second = await aViewer('admin', undefined, organisation)
  const office = await aDepartment(organisation, { telephone: '8650-1234' })
  other = await aDepartment(organisation)
  const person = await aViewer('staff', office)
  const { planId } = await aSection(office)
  ids = { person: person.id, office: office.id, plan: planId }
})

type Form = (changes?: Record<string, string>) => Promise<Record<string, string>>
type Case = {
  action: FormAction
  form: Form
  theirs: Record<string, string>
  mine: Record<string, string>
  said: () => Record<string, string>
}

/** Every form of an admin that edits what exists, with what two of them type. */
const cases: Record<string, Case> = {
  'an account': {
    action: changeAccount,
    form: (changes) => formOfAccount(ids.person, changes),
    theirs: { name: '王明', role: 'leader' },
    mine: { name: '王小明' },
    said: () => ({ name: '现为：王明。', role: '现为：领导。' }),
  },
  'a department': {
    action: changeDepartment,
    form: (changes) => formOfDepartment(ids.office, changes),
    theirs: { shortName: '农办', telephone: '' },
    mine: { shortName: '农业办' },
    said: () => ({ shortName: '现为：农办。', telephone: '现为：（空）。' }),
  },
  'the plan': {
    action: changePlan,
    form: (changes) => formOfPlan(first, ids.plan, changes),
    theirs: { yellowGap: '12.5', pinnedAsOf: '2024-10-31' },
    mine: { yellowGap: '15' },
    said: () => ({ yellowGap: '现为：12.5。', pinnedAsOf: '现为：2024年10月31日。' }),
  },
  'the name of the organisation': {
    action: renameOrganisation,
    form: (changes) => formOfName(first, changes?.name),
    theirs: { name: '甲镇' },
    mine: { name: '乙镇' },
    said: () => ({ name: '现为：甲镇。' }),
  },
}

const stored = async () => ({
  users: await prisma.user.findMany({ orderBy: { id: 'asc' } }),
  departments: await prisma.department.findMany({ orderBy: { id: 'asc' } }),
  plans: await prisma.plan.findMany(),
  organisations: await prisma.organisation.findMany(),
  records: await prisma.auditRecord.count(),
})

const versionIn = (state: FormState) => ('version' in state && state.version) || ''

describe.each(Object.entries(cases))('of two who edit %s', (_, { action, form, theirs, mine, said }) => {
  test('the second is told who was first and when, and what stands there now; nothing typed is lost', async () => {
    const [hers, his] = [await form(theirs), await form(mine)]
    expect(await submit(first, action, hers)).toMatchObject({ status: 'saved' })
    const before = await stored()

    const state = await submit(second, action, his)

    expect(state).toMatchObject({
      status: 'rejected',
      message: expect.stringMatching(new RegExp(`您打开之后，${first.name}在\\d\\d:\\d\\d改过`)),
      fields: Object.fromEntries(Object.entries(said()).map(([field, words]) => [field, [words]])),
      stored: theirs,
      values: Object.fromEntries(Object.entries(his).map(([field, typed]) => [field, [typed]])),
    })
    expect(await stored()).toEqual(before)
  })

  test('the second may save on top of what was shown, and of nothing else', async () => {
    const [hers, his] = [await form(theirs), await form(mine)]
    await submit(first, action, hers)
    const told = await submit(second, action, his)
    await submit(first, action, await form({ ...theirs, ...Object.fromEntries([lastOf(theirs)]) }))
    const again = await submit(second, action, { ...his, version: versionIn(told) })

    expect(again).toMatchObject({ status: 'rejected', message: expect.stringContaining('改过') })
    const third = await submit(second, action, { ...his, version: versionIn(again) })
    expect(third).toMatchObject({ status: 'saved' })
    expect(await form()).toMatchObject(mine)
  })

  test('at the very same moment, one succeeds and the other is told', async () => {
    const forms = [await form(theirs), await form(mine)]
    const states = await Promise.all([
      submit(first, action, forms[0] ?? {}),
      submit(first, action, forms[1] ?? {}),
    ])

    expect(states.map(({ status }) => status).sort()).toEqual(['rejected', 'saved'])
    expect(states.find(({ status }) => status === 'rejected')).toMatchObject({
      message: expect.stringContaining('您自己在'),
    })
  })

  test('the same form sent twice is answered as saved, and is on record once', async () => {
    const sent = await form(mine)
    const states = [await submit(first, action, sent), await submit(first, action, sent)]

    expect(states.map(({ status }) => status)).toEqual(['saved', 'saved'])
    expect(await prisma.auditRecord.count()).toBe(1)
  })

  test('a form without a version is refused', async () => {
    const { version: _, ...sent } = await form(mine)
    const before = await stored()

    expect(await submit(first, action, sent)).toMatchObject({ status: 'rejected' })
    expect(await stored()).toEqual(before)
  })
})

/** The last field with something else in it than both had typed. */
function lastOf(theirs: Record<string, string>): [string, string] {
  const field = Object.keys(theirs).at(-1) ?? ''
  const another: Record<string, string> = { role: 'admin', telephone: '8650-9', pinnedAsOf: '2024-11-30' }
  return [field, another[field] ?? '丙镇']
}

test('what was changed of another kind in between is no conflict', async () => {
  const sent = await formOfDepartment(ids.office, { name: '农业办公室' })
  await prisma.department.update({ where: { id: ids.office }, data: { position: 99 } })
  await prisma.department.update({ where: { id: other.id }, data: { telephone: '8650-1' } })

  expect(await submit(first, changeDepartment, sent)).toMatchObject({ status: 'saved' })
})

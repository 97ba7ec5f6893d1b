import { expect, test } from 'vitest'

import { listAccounts } from '@/lib/data/accounts'

import { aDepartment, anOrganisation, aViewer } from '../../support/factories'

test('the list of accounts is empty for staff and leaders, and holds no secrets for admins', async () => {
  const organisation = await anOrganisation()
  expect(await listAccounts(await aViewer('staff', await aDepartment(organisation)))).toEqual([])
  expect(await listAccounts(await aViewer('leader', undefined, organisation))).toEqual([])
  const listed = await listAccounts(await aViewer('admin', undefined, organisation))
  expect(listed.length).toBeGreaterThan(2)
  expect(Object.keys(listed[0] ?? {}).sort()).toEqual([
    'departmentId',
    'hasSecondFactor',
    'id',
    'initialPassword',
    'isSample',
    'lastSignedIn',
    'name',
    'role',
    'state',
    'username',
    'version',
  ])
})

import { beforeEach, describe, expect, test, vi } from 'vitest'

import { changeSecurity } from '@/app/(signed-in)/settings/actions'
import { prisma } from '@/lib/data/prisma'
import { findSecurity, securityVersionOf } from '@/lib/data/security'
import type { Viewer } from '@/lib/domain/viewer'

import { aViewer } from '../../support/factories'
import { submit } from '../../support/submitting'

vi.mock('@/lib/auth/viewer')
vi.mock('next/cache')
vi.mock('next/headers')

let admin: Viewer

beforeEach(async () => {
  admin = await aViewer('admin')
})

const version = async () => securityVersionOf(await findSecurity(admin))

const change = async (typed: Record<string, string> = {}) =>
  submit(admin, changeSecurity, {
    version: await version(),
    preset: 'asvs',
    idleMinutes: '２０',
    sessionHours: '8',
    ...typed,
  })

describe('登录与安全', () => {
  test('is as 等保 asks until somebody changes it', async () => {
    expect(await findSecurity(admin)).toEqual({
      passwordPreset: 'mlps',
      adminsNeedSecondFactor: false,
      idleMinutes: 30,
      sessionHours: 12,
    })
  })

  test('is changed whole, and written down as it was and is', async () => {
    const before = await findSecurity(admin)
    expect(await change()).toMatchObject({ status: 'saved' })

    const after = {
      passwordPreset: 'asvs',
      adminsNeedSecondFactor: false,
      idleMinutes: 20,
      sessionHours: 8,
    }
    expect(await findSecurity(admin)).toEqual(after)
    expect(await prisma.auditRecord.findMany()).toMatchObject([{ action: 'changeSecurity', before, after }])
  })

  test.each([
    ['four idle minutes', { idleMinutes: '4' }, 'idleMinutes'],
    ['eight hours and a minute', { idleMinutes: '481', sessionHours: '24' }, 'idleMinutes'],
    ['half a minute', { idleMinutes: '10.5' }, 'idleMinutes'],
    ['longer idle than signed in', { idleMinutes: '61', sessionHours: '1' }, 'idleMinutes'],
    ['no hours', { sessionHours: '' }, 'sessionHours'],
    ['more than a day', { sessionHours: '25' }, 'sessionHours'],
    ['other rules', { preset: 'none' }, 'preset'],
  ])('is refused beside the field for %s, and what was typed stays', async (_, wrong, field) => {
    const before = await findSecurity(admin)
    expect(await change(wrong)).toMatchObject({
      status: 'rejected',
      fields: { [field]: [expect.any(String)] },
      values: { preset: [{ preset: 'asvs', ...wrong }.preset] },
    })
    expect(await findSecurity(admin)).toEqual(before)
    expect(await prisma.auditRecord.count()).toBe(0)
  })

  test('is not changed over what another admin changed meanwhile', async () => {
    const opened = await version()
    await change({ sessionHours: '6' })
    const meanwhile = await findSecurity(admin)

    const refused = await change({ version: opened })
    expect(refused).toMatchObject({
      status: 'rejected',
      fields: { sessionHours: ['现为：6。'] },
      values: { sessionHours: ['8'] },
      version: await version(),
    })
    expect(await findSecurity(admin)).toEqual(meanwhile)
    expect(await change()).toMatchObject({ status: 'saved' })
    expect((await findSecurity(admin)).sessionHours).toBe(8)
  })

  test('asks a second factor of admins only by one who has it', async () => {
    expect(await change({ adminsNeedSecondFactor: 'on' })).toMatchObject({
      status: 'rejected',
      fields: { adminsNeedSecondFactor: [expect.stringContaining('先')] },
    })
    expect((await findSecurity(admin)).adminsNeedSecondFactor).toBe(false)

    const factor = { totpSecret: 'sealed', totpConfirmedAt: new Date() }
    await prisma.user.update({ where: { id: admin.id }, data: factor })
    expect(await change({ adminsNeedSecondFactor: 'on' })).toMatchObject({ status: 'saved' })
    expect((await findSecurity(admin)).adminsNeedSecondFactor).toBe(true)
  })
})

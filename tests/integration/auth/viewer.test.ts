import { cookies, headers } from 'next/headers'
import { beforeEach, describe, expect, test, vi } from 'vitest'

import { hashPassword } from '@/lib/auth/password'
import {
  findViewer,
  requireAdmin,
  requireOwnPassword,
  requireSignedIn,
  requireViewer,
} from '@/lib/auth/viewer'
import { prisma } from '@/lib/data/prisma'
import { initialPassword } from '@/lib/domain/sign-in/initial-password'
import type { Role } from '@/lib/domain/viewer'

import { aViewer } from '../../support/factories'
import { aFailingRead } from '../../support/failing-read'
import { signInWith } from '../../support/signing-in'

vi.mock('next/headers')

const PASSWORD = 'Right-1234'
const right = await hashPassword(PASSWORD)

/** A request with this session cookie, for this page where it is known which one it is. */
function request({ token = '', path }: { token?: string; path?: string } = {}) {
  vi.mocked(cookies).mockResolvedValue({
    get: (name: string) => (name === 'jindu-session' && token ? { name, value: token } : undefined),
  } as never)
  vi.mocked(headers).mockResolvedValue(new Headers(path === undefined ? {} : { 'x-pathname': path }) as never)
}

async function aSession(role: Role, passwordChangedAt: Date | null = new Date()) {
  const { id, username } = await aViewer(role)
  const chosen = { passwordHash: right, passwordChangedAt }
  const data = passwordChangedAt === null ? initialPassword(right, new Date()) : chosen
  await prisma.user.update({ where: { id }, data })
  const token = (await signInWith({ username, password: PASSWORD }))?.token ?? ''
  return { id, token }
}

const answerTo = async (asked: Promise<unknown>) =>
  asked.catch((error: { digest?: string }) => String(error.digest))

beforeEach(() => request())

describe('someone who is not signed in', () => {
  test('is sent to sign in, and afterwards to the page they wanted', async () => {
    request({ path: '/goals?standing=behind' })
    expect(await findViewer()).toBeNull()
    expect(await answerTo(requireViewer())).toContain(';/sign-in?callbackUrl=%2Fgoals%3Fstanding%3Dbehind;')
  })

  test('is sent to sign in where nobody tells the page', async () => {
    expect(await answerTo(requireViewer())).toContain(';/sign-in;')
    expect(await answerTo(requireAdmin('/accounts'))).toContain(';/sign-in;')
    expect(await answerTo(requireSignedIn())).toContain(';/sign-in;')
  })

  test('is nobody with a cookie that was made up', async () => {
    request({ token: 'x'.repeat(43) })
    expect(await findViewer()).toBeNull()
  })
})

describe('someone whose password somebody else chose', () => {
  test('is sent to change it before anything else, admins too', async () => {
    request({ ...(await aSession('admin', null)), path: '/accounts' })
    const toChange = ';/change-password?callbackUrl=%2Faccounts;'
    expect(await answerTo(requireViewer())).toContain(toChange)
    expect(await answerTo(requireAdmin('/accounts'))).toContain(toChange)
    expect(await requireSignedIn()).toMatchObject({ mustChangePassword: true })
  })
})

describe('an admin without the second factor that admins have to have', () => {
  test('is sent to set it up before anything else, after the password', async () => {
    const session = await aSession('admin')
    await prisma.organisation.updateMany({ data: { adminsNeedSecondFactor: true } })
    request({ ...session, path: '/accounts' })
    const toSetUp = ';/second-factor?callbackUrl=%2Faccounts;'
    expect(await answerTo(requireViewer())).toContain(toSetUp)
    expect(await answerTo(requireAdmin('/accounts'))).toContain(toSetUp)
    expect(await requireOwnPassword()).toMatchObject({ mustSetUpSecondFactor: true })

    await prisma.user.update({ where: { id: session.id }, data: { passwordChangedAt: null } })
    expect(await answerTo(requireOwnPassword())).toContain(';/change-password')
  })
})

describe('the pages of admins', () => {
  test.each([
    ['staff', 'NEXT_HTTP_ERROR_FALLBACK;404'],
    ['leader', 'NEXT_HTTP_ERROR_FALLBACK;404'],
  ] as const)('do not exist for %s', async (role, answer) => {
    request(await aSession(role))
    expect(await answerTo(requireAdmin('/accounts'))).toBe(answer)
  })

  test('are there for an admin, until the role is taken away', async () => {
    const { id, token } = await aSession('admin')
    request({ token })
    expect(await requireAdmin('/accounts')).toMatchObject({ id, role: 'admin' })

    await prisma.user.update({ where: { id }, data: { role: 'leader' } })
    expect(await answerTo(requireAdmin('/accounts'))).toBe('NEXT_HTTP_ERROR_FALLBACK;404')
  })
})

test('an outage of the database is an error, not a signed-out person', async () => {
  request(await aSession('staff'))
  aFailingRead('gone')
  await expect(findViewer()).rejects.toThrow('gone')
})

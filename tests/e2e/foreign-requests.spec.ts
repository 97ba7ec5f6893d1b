import type { BrowserContext, Page } from '@playwright/test'

import { hashPassword } from '@/lib/auth/password'
import { prisma } from '@/lib/data/prisma'

import { expect, test } from '../support/e2e'
import { foreign } from '../support/foreign'
import { HUNG_UP, rawRequest } from '../support/raw-request'

const base = process.env.BASE_URL ?? ''
const home = { origin: base }
const PASSWORD = 'Haibin-2024-zhen'

/** The cookies of a browser, as a request brings them. */
async function cookieOf(context: BrowserContext): Promise<string> {
  return (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
}

/** What the browser would send to save the form that is on the page; it is not sent. */
async function heldBack(page: Page, send: () => Promise<void>) {
  const caught = page.waitForRequest((request) => request.method() === 'POST')
  await page.route('**/*', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  )
  await send()
  const request = await caught
  const { 'next-action': id = '', 'content-type': type = '' } = await request.allHeaders()
  return { url: request.url(), id, type, body: request.postDataBuffer() ?? Buffer.alloc(0) }
}

test.describe('an action', () => {
  for (const [what, headers] of Object.entries(foreign)) {
    test(`sent by a request ${what} changes nothing`, async ({ page, context, signIn, town }) => {
      const { organisationId } = town.admin
      const records = async () =>
        (await prisma.auditRecord.findMany({ where: { organisationId } })).map(({ action }) => action)
      const nameNow = async () =>
        (await prisma.organisation.findUniqueOrThrow({ where: { id: organisationId } })).name
      await signIn(town.admin)
      await page.goto('/settings')
      await page.getByLabel('单位名称').fill('改了名的镇')
      const { url, id, type, body } = await heldBack(page, () =>
        page.getByRole('button', { name: '保存名称' }).click(),
      )
      const sent = { 'next-action': id, 'content-type': type, cookie: await cookieOf(context) }
      const [name, before] = [await nameNow(), await records()]

      await rawRequest(url, { method: 'POST', headers: { ...sent, ...headers }, body })
      expect(await nameNow()).toBe(name)
      // Some are refused by Next already, and those are not on record.
      expect((await records()).filter((action) => action !== 'refuse')).toEqual(before)

      const { status } = await rawRequest(url, { method: 'POST', headers: { ...sent, ...home }, body })
      expect(status).toBe(200)
      expect(await nameNow()).toBe('改了名的镇')
    })
  }

  test('that is longer than any form is not read, and changes nothing', async ({
    page,
    context,
    signIn,
    town,
  }) => {
    await signIn(town.admin)
    await page.goto('/settings')
    await page.getByLabel('单位名称').fill('改了名的镇')
    const { url, id, type, body } = await heldBack(page, () =>
      page.getByRole('button', { name: '保存名称' }).click(),
    )
    const headers = { ...home, 'next-action': id, 'content-type': type, cookie: await cookieOf(context) }
    const much = Buffer.from('x'.repeat(400_000))
    for (const chunked of [false, true]) {
      const { status } = await rawRequest(url, {
        method: 'POST',
        headers,
        body: Buffer.concat([body, much]),
        chunked,
      })
      expect(status === HUNG_UP || status >= 400).toBe(true)
    }
    const { name } = await prisma.organisation.findUniqueOrThrow({ where: { id: town.admin.organisationId } })
    expect(name).toBe(town.admin.organisationName)
  })
})

/** Somebody with a password, and a browser's cookies with the token that goes with them. */
async function atTheDoor(person: { id: string }) {
  const user = await prisma.user.update({
    where: { id: person.id },
    data: { passwordHash: await hashPassword(PASSWORD) },
  })
  const { headers, text } = await rawRequest(`${base}/api/auth/csrf`)
  const cookie = [headers['set-cookie'] ?? []]
    .flat()
    .map((one) => one.split(';')[0])
    .join('; ')
  return { user, cookie, csrfToken: JSON.parse(text).csrfToken as string }
}

const formType = { 'content-type': 'application/x-www-form-urlencoded' }
const signInDoor = `${base}/api/auth/callback/credentials`
const signOutDoor = `${base}/api/auth/signout`

for (const [what, headers] of Object.entries(foreign)) {
  test(`signing in by a request ${what} opens no session and counts no failure`, async ({ town }) => {
    const { user, cookie, csrfToken } = await atTheDoor(town.staff)
    const sessions = () => prisma.session.count({ where: { userId: user.id } })
    const body = (password: string) =>
      `${new URLSearchParams({ username: user.username, password, csrfToken, json: 'true' })}`
    const sent = (from: Record<string, string>, password: string) =>
      rawRequest(signInDoor, {
        method: 'POST',
        headers: { ...formType, cookie, ...from },
        body: body(password),
      })

    for (const password of [PASSWORD, 'wrong']) expect((await sent(headers, password)).status).toBe(403)
    expect(await sessions()).toBe(0)
    expect(await prisma.user.findUniqueOrThrow({ where: { id: user.id } })).toEqual(user)

    expect((await sent(home, PASSWORD)).status).toBe(200)
    expect(await sessions()).toBe(1)
  })

  test(`signing out by a request ${what} ends no session`, async ({ context, signIn, town }) => {
    await signIn(town.staff)
    const { cookie, csrfToken } = await atTheDoor(town.staff)
    const open = () => prisma.session.count({ where: { userId: town.staff.id, endedAt: null } })
    const sent = async (from: Record<string, string>) =>
      rawRequest(signOutDoor, {
        method: 'POST',
        headers: { ...formType, cookie: `${await cookieOf(context)}; ${cookie}`, ...from },
        body: `${new URLSearchParams({ csrfToken, json: 'true' })}`,
      })

    expect((await sent(headers)).status).toBe(403)
    expect(await open()).toBe(1)

    const left = await sent(home)
    expect(left.status).toBe(200)
    expect(left.headers['clear-site-data']).toBe('"storage"')
    expect(await open()).toBe(0)
  })
}

test('more than signing in needs is not read at its doors, said or unsaid how much it is', async () => {
  const body = `username=${'x'.repeat(9_000)}&password=y`
  for (const door of [signInDoor, signOutDoor]) {
    for (const chunked of [false, true]) {
      const { status } = await rawRequest(door, {
        method: 'POST',
        headers: { ...formType, ...home },
        body,
        chunked,
      })
      expect(status, `${door} ${chunked}`).toBe(413)
    }
  }
})

test('whoever pastes more than the server reads is told so, and what was pasted stays', async ({
  page,
  signIn,
  town,
}) => {
  await signIn(town.admin)
  await page.goto('/accounts')
  await page.getByRole('button', { name: '粘贴一批' }).click()
  const field = page.getByLabel(/^每行一个账号/)
  const send = page.getByRole('button', { name: '全部创建' })
  for (const [pasted, words] of [
    ['王小明,wangxm,,领导\n'.repeat(1_500), '太长，请分几次粘贴。'],
    [`王小明,wangxm,,${'领'.repeat(80_000)}`, '填的内容太多，一次交不了，没有保存。'],
  ] as const) {
    await field.fill(pasted)
    await send.click()
    await expect(page.getByText(words)).toBeVisible()
    await expect(field).toHaveValue(pasted)
  }
  expect(await prisma.user.count({ where: { username: 'wangxm' } })).toBe(0)
})

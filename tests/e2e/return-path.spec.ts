import type { Page } from '@playwright/test'

import { hashPassword } from '@/lib/auth/password'
import { prisma } from '@/lib/data/prisma'

import { expect, test } from '../support/e2e'

const base = process.env.BASE_URL ?? ''
const PASSWORD = 'Haibin-2024-zhen'

const tricks = [
  'https://evil.example/',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\/evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/.//evil.example',
  '/goals/..//evil.example',
  '/%2e//evil.example',
  'javascript:window.intruded=true',
  'java\tscript:window.intruded=true',
  'data:text/html,<script>1</script>',
  `${base}@evil.example/`,
  `${base}.evil.example/`,
]

/** All that the browser asked of somebody else. */
function strangers(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(`${base}/`) && /^https?:/.test(request.url())) asked.push(request.url())
  })
  return asked
}

const doorTo = (wanted: string) => `/sign-in?callbackUrl=${encodeURIComponent(wanted)}`

test('whoever is signed in already is led nowhere else by any address of the sign-in page', async ({
  page,
  signIn,
  town,
}) => {
  const asked = strangers(page)
  await signIn(town.leader)
  for (const trick of [...tricks, '/goals&callbackUrl=//evil.example']) {
    await page.goto(trick.startsWith('/goals&') ? `/sign-in?callbackUrl=${trick}` : doorTo(trick))
    await expect(page, trick).toHaveURL(`${base}/overview`)
  }
  await page.goto(doorTo('/%2f%2fevil.example'))
  expect(new URL(page.url()).origin).toBe(base)
  expect(asked).toEqual([])
})

test('signing in and changing a password lead to no other address', async ({ page, town }) => {
  test.setTimeout(60_000)
  const asked = strangers(page)
  const { username } = await prisma.user.update({
    where: { id: town.leader.id },
    data: {
      passwordHash: await hashPassword(PASSWORD),
      passwordChangedAt: null,
      initialPasswordExpiresAt: new Date(Date.now() + 3_600_000),
    },
  })
  for (const trick of tricks.slice(0, 5)) {
    await page.context().clearCookies()
    // An initial password works once.
    await prisma.user.update({ where: { username }, data: { initialPasswordUsedAt: null } })
    await page.goto(doorTo(trick))
    await page.getByLabel('用户名').fill(username)
    await page.getByLabel('密码').fill(PASSWORD)
    await page.getByRole('button', { name: '登录' }).click()
    await expect(page, trick).toHaveURL(`${base}/change-password`)
  }

  await page.goto(`/change-password?callbackUrl=${encodeURIComponent('/\\evil.example')}`)
  await page.locator('[name=callbackUrl]').evaluate((field) => field.setAttribute('value', '//evil.example'))
  await page.getByLabel('现在的密码').fill(PASSWORD)
  await page.getByLabel('新密码', { exact: true }).fill(`${PASSWORD}-2`)
  await page.getByLabel('再填一次新密码').fill(`${PASSWORD}-2`)
  await page.getByRole('button', { name: '修改密码' }).click()
  await expect(page).toHaveURL(`${base}/overview`)
  expect(asked).toEqual([])
  expect(await page.evaluate(() => 'intruded' in window)).toBe(false)
})

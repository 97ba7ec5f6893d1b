import { newSessionToken, tokenHashOf } from '@/lib/auth/session-token'
import { prisma } from '@/lib/data/prisma'

import { expect, test } from '../support/e2e'

const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; rv:146.0) Gecko/20100101 Firefox/146.0'

test('one sees where one is signed in and ends it: there the next request leads to the door', async ({
  page,
  context,
  signIn,
  town: { staff },
  browser,
}) => {
  const elsewhere = await browser.newContext()
  await signIn(staff)
  await elsewhere.addCookies(await context.cookies())
  await prisma.session.updateMany({
    where: { userId: staff.id },
    data: { userAgent: FIREFOX, address: '192.0.2.9' },
  })
  await signIn(staff)
  await page.goto('/account')
  const sessions = page.getByRole('region', { name: '我的会话' }).getByRole('listitem')
  await expect(sessions).toHaveCount(2)
  await expect(sessions.filter({ hasText: '本机' })).toHaveCount(1)
  await expect(sessions.filter({ hasText: 'Firefox · Windows' })).toContainText('192.0.2.9')

  const theirs = await elsewhere.newPage()
  const origin = new URL(page.url()).origin
  await theirs.goto(`${origin}/my`)
  await expect(theirs.getByRole('heading', { level: 1 })).toContainText('我的填报')
  await page.getByRole('button', { name: /^退出：Firefox/ }).click()
  await expect(sessions).toHaveCount(1)
  await theirs.goto(`${origin}/my`)
  await expect(theirs.getByRole('button', { name: '登录' })).toBeVisible()
  await elsewhere.close()

  await prisma.session.create({ data: { userId: staff.id, tokenHash: tokenHashOf(newSessionToken()) } })
  await page.reload()
  await page.getByRole('button', { name: '退出其他所有登录' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '退出其他1处' }).click()
  await expect(page.getByText('没有别处的登录。')).toBeVisible()
})

test('an admin sees and ends the sessions of anyone, and takes away a second factor that was lost', async ({
  page,
  signIn,
  town: { staff, admin },
}) => {
  const tokenHash = tokenHashOf(newSessionToken())
  await prisma.session.create({ data: { userId: staff.id, tokenHash, userAgent: FIREFOX } })
  const factor = { totpSecret: 'sealed', totpConfirmedAt: new Date() }
  await prisma.user.update({ where: { id: staff.id }, data: factor })
  await signIn(admin)
  await page.goto('/accounts')
  await page.getByRole('button', { name: `会话：${staff.name}` }).click()
  await expect(page.getByRole('dialog').getByRole('listitem')).toContainText('Firefox · Windows')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `全部退出：${staff.name}` })
    .click()
  await expect(page.getByRole('button', { name: `会话：${staff.name}` })).toBeHidden()
  expect((await prisma.session.findUniqueOrThrow({ where: { tokenHash } })).endedAt).not.toBeNull()

  await page.getByRole('button', { name: `取消两步验证：${staff.name}` }).click()
  await page.getByRole('dialog').getByRole('button', { name: '取消两步验证' }).click()
  await expect(page.getByRole('button', { name: `取消两步验证：${staff.name}` })).toBeHidden()
})

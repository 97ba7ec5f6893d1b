import type { Page } from '@playwright/test'

import { hashPassword } from '@/lib/auth/password'
import { prisma } from '@/lib/data/prisma'
import { initialPassword } from '@/lib/domain/sign-in/initial-password'

import { expect, test } from '../support/e2e'

const PASSWORD = 'Kwzqer-7392'
const REFUSED = '用户名或密码不正确，或账号已临时锁定，15分钟后自动解除'

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)

async function signInAs(page: Page, username: string, password: string) {
  await page.getByLabel('用户名').fill(username)
  await page.getByLabel('密码').fill(password)
  const answered = page.waitForResponse(/callback\/credentials/)
  await page.getByRole('button', { name: '登录' }).click()
  await answered
}

const refused = (page: Page) => page.getByRole('alert').getByText(REFUSED, { exact: true })

test('five wrong passwords lock the account for the right one too, until the lock ends by itself', async ({
  page,
  town: { leader },
}) => {
  const where = { id: leader.id }
  await prisma.user.update({ where, data: { passwordHash: await hashPassword(PASSWORD) } })
  await page.goto('/sign-in')
  for (let time = 0; time < 5; time++) {
    await signInAs(page, leader.username, `wrong-${time}`)
    await expect(refused(page)).toBeVisible()
  }
  await signInAs(page, leader.username, PASSWORD)
  await expect(refused(page)).toBeVisible()

  await prisma.user.update({ where, data: { lockedUntil: new Date(Date.now() - 1000) } })
  await signInAs(page, leader.username, PASSWORD)
  await expect(page.getByRole('button', { name: '退出' })).toBeVisible()
})

test('an initial password lets in once; afterwards an admin sees why somebody cannot get in, and gives a new one', async ({
  page,
  browser,
  signIn,
  town: { staff, admin },
}) => {
  const data = initialPassword(await hashPassword(PASSWORD), new Date())
  await prisma.user.update({ where: { id: staff.id }, data })
  await page.goto('/sign-in')
  await signInAs(page, staff.username, PASSWORD)
  await expect(page.getByText('只能用这一次')).toBeVisible()
  await page.getByRole('button', { name: '退出' }).click()
  await signInAs(page, staff.username, PASSWORD)
  await expect(refused(page)).toBeVisible()

  await signIn(admin)
  await page.goto('/accounts')
  await expect(page.getByRole('row', { name: staff.name })).toContainText('初始密码已用过')
  await page.getByRole('button', { name: `重置密码：${staff.name}` }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: '重置密码' }).click()
  const fresh = await dialog.getByRole('textbox').inputValue()
  await dialog.getByRole('button', { name: '已交给本人，关闭' }).click()
  await expect(page.getByRole('row', { name: staff.name })).toContainText('未改初始密码')

  const theirs = await (await browser.newContext({ baseURL: new URL(page.url()).origin })).newPage()
  await theirs.goto('/sign-in')
  await signInAs(theirs, staff.username, fresh)
  await expect(theirs.getByRole('heading', { name: '修改密码' })).toBeVisible()
  await theirs.context().close()
})

test('an initial password of fifteen days ago lets nobody in, and the list says so', async ({
  page,
  signIn,
  town: { staff, admin },
}) => {
  const data = initialPassword(await hashPassword(PASSWORD), daysAgo(15))
  await prisma.user.update({ where: { id: staff.id }, data })
  await page.goto('/sign-in')
  await signInAs(page, staff.username, PASSWORD)
  await expect(refused(page)).toBeVisible()

  await signIn(admin)
  await page.goto('/accounts')
  await expect(page.getByRole('row', { name: staff.name })).toContainText('初始密码已过期')
})

test('a password older than 180 days is changed before anything else, by the rule that stands beside the field', async ({
  page,
  town: { leader },
}) => {
  const data = { passwordHash: await hashPassword(PASSWORD), passwordChangedAt: daysAgo(181) }
  await prisma.user.update({ where: { id: leader.id }, data })
  await page.goto('/sign-in')
  await signInAs(page, leader.username, PASSWORD)
  await expect(page.getByText('现在的密码已用满180天')).toBeVisible()
  const next = page.getByLabel('新密码', { exact: true })
  await expect(next).toHaveAccessibleDescription(/至少8位.*三种/)

  const fill = async (password: string) => {
    await page.getByLabel('现在的密码').fill(PASSWORD)
    await next.fill(password)
    await page.getByLabel('再填一次新密码').fill(password)
    await page.getByRole('button', { name: '修改密码' }).click()
  }
  await fill('Password@2024')
  await expect(page.getByText('这是常见的密码')).toBeVisible()
  await fill('Zhenhai@2024-x')
  await expect(page.getByText('密码里不能含有“zhenhai”')).toBeVisible()
  await fill('Kwzqer-8465')
  await expect(page.getByRole('heading', { name: '修改密码' })).toBeHidden()
  await expect(page.getByRole('button', { name: '退出' })).toBeVisible()
})

test('a password can be pasted, filled by a password manager and looked at', async ({
  page,
  signIn,
  town,
}) => {
  await signIn(town.leader)
  await page.goto('/change-password')
  const next = page.getByLabel('新密码', { exact: true })
  await expect(next).toHaveAttribute('autocomplete', 'new-password')
  await expect(page.getByLabel('现在的密码')).toHaveAttribute('autocomplete', 'current-password')
  await expect(page.locator('input[autocomplete=username]')).toHaveValue(town.leader.username)

  await page.getByLabel('再填一次新密码').fill('three green frogs')
  await page.getByLabel('显示填的内容').check()
  await page.getByLabel('再填一次新密码').selectText()
  await page.keyboard.press('ControlOrMeta+c')
  await next.focus()
  await page.keyboard.press('ControlOrMeta+v')
  await expect(next).toHaveValue('three green frogs')
  await page.getByLabel('显示填的内容').uncheck()
  await expect(next).toHaveAttribute('type', 'password')
  await expect(next).toHaveValue('three green frogs')
})

test('a network from which too many sign-ins failed is told to wait, and others are not', async ({
  browser,
  baseURL,
  town: { leader },
}) => {
  const data = { passwordHash: await hashPassword(PASSWORD) }
  await prisma.user.update({ where: { id: leader.id }, data })
  const address = `198.51.100.${1 + Number(process.env.TEST_WORKER_INDEX ?? 0)}`
  const key = `signIn:address:${address}`
  const row = { key, points: 40, expire: BigInt(Date.now() + 600_000) }
  await prisma.rateLimit.upsert({ where: { key }, create: row, update: row })
  const from = async (forwarded: string) => {
    const context = await browser.newContext({
      baseURL: baseURL ?? '',
      extraHTTPHeaders: { 'x-forwarded-for': forwarded },
    })
    const page = await context.newPage()
    await page.goto('/sign-in')
    await signInAs(page, leader.username, PASSWORD)
    return page
  }
  const slowed = await from(address)
  await expect(slowed.getByText('从您的网络登录失败的次数太多，请过15分钟再试。')).toBeVisible()
  const other = await from('203.0.113.200')
  await expect(other.getByRole('button', { name: '退出' })).toBeVisible()
  await slowed.context().close()
  await other.context().close()
})

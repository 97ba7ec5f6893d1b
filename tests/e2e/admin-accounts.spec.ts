import { prisma } from '@/lib/data/prisma'

import { expect, test } from '../support/e2e'

test('an admin creates an account; its initial password is shown once and must be changed', async ({
  page,
  signIn,
  town,
  browser,
}) => {
  await signIn(town.admin)
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1, name: '账号' })).toBeVisible()
  const username = `xin-${town.admin.username}`
  await page.getByRole('button', { name: '新建账号' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('姓名').fill('新来的人')
  await dialog.getByLabel('用户名').fill(username.toUpperCase())
  await dialog.getByLabel('科室').selectOption({ label: town.department.name })
  await dialog.getByRole('button', { name: '创建账号' }).click()
  await expect(dialog.getByText('初始密码只显示这一次')).toBeVisible()
  const password = await dialog.getByRole('textbox').inputValue()
  await dialog.getByRole('button', { name: '已交给本人，关闭' }).click()
  await expect(page.getByRole('row', { name: /新来的人/ })).toContainText('未改初始密码')

  const theirs = await (await browser.newContext({ baseURL: new URL(page.url()).origin })).newPage()
  await theirs.goto('/sign-in')
  await theirs.getByLabel('用户名').fill(username)
  await theirs.getByLabel('密码').fill(password)
  await theirs.getByRole('button', { name: '登录' }).click()
  await expect(theirs.getByRole('heading', { name: '修改密码' })).toBeVisible()
  await theirs.context().close()
})

test('a disabled account is out at its next request', async ({ page, signIn, town, browser }) => {
  const context = await browser.newContext()
  const theirs = await context.newPage()
  await signIn(town.staff)
  await context.addCookies(await page.context().cookies())
  await signIn(town.admin)
  await page.goto('/accounts')
  const origin = new URL(page.url()).origin
  await theirs.goto(`${origin}/my`)
  await expect(theirs.getByRole('heading', { level: 1 })).toContainText('我的填报')

  await page.getByRole('button', { name: `停用：${town.staff.name}` }).click()
  await page.getByRole('dialog').getByRole('button', { name: '停用' }).click()
  await expect(page.getByRole('row', { name: new RegExp(town.staff.name) })).toContainText('已停用')

  await theirs.goto(`${origin}/my`)
  await expect(theirs.getByRole('button', { name: '登录' })).toBeVisible()
  await context.close()

  await page.getByRole('button', { name: `启用：${town.staff.name}` }).click()
  await expect(page.getByRole('button', { name: `停用：${town.staff.name}` })).toBeVisible()
})

test('a pasted list is made whole or not at all, and says which line is wrong', async ({
  page,
  signIn,
  town,
}) => {
  await signIn(town.admin)
  await page.goto('/accounts')
  await page.getByRole('button', { name: '粘贴一批' }).click()
  const dialog = page.getByRole('dialog')
  const a = `pa-${town.admin.username}`
  const b = `pb-${town.admin.username}`
  await dialog
    .getByRole('textbox')
    .fill(`王一,${a},${town.department.name},填报人\n王二,${b},没有的科室,填报人`)
  await dialog.getByRole('button', { name: '全部创建' }).click()
  await expect(dialog.getByRole('list', { name: '要改正的行' })).toContainText('第2行')
  expect(await prisma.user.count({ where: { username: { in: [a, b] } } })).toBe(0)

  await dialog.getByRole('textbox').fill(`王一,${a},${town.department.name},填报人\n王二，${b}，，领导`)
  await dialog.getByRole('button', { name: '全部创建' }).click()
  await expect(dialog.getByRole('textbox', { name: '初始密码' })).toHaveValue(new RegExp(a))
  expect(await prisma.user.count({ where: { username: { in: [a, b] } } })).toBe(2)
})

test('a reset ends the sessions and asks for a new password', async ({ page, signIn, town }) => {
  await signIn(town.admin)
  await page.goto('/accounts')
  await page.getByRole('button', { name: `重置密码：${town.staff.name}` }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: '重置密码' }).click()
  const password = await dialog.getByRole('textbox').inputValue()
  await dialog.getByRole('button', { name: '已交给本人，关闭' }).click()
  await page.getByRole('button', { name: '退出' }).click()
  await page.getByLabel('用户名').fill(town.staff.username)
  await page.getByLabel('密码').fill(password)
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page.getByRole('heading', { name: '修改密码' })).toBeVisible()
})

import type { Page } from '@playwright/test'

import { hashPassword } from '@/lib/auth/password'
import { prisma } from '@/lib/data/prisma'

import { expect, test } from '../support/e2e'
import { codeOf } from '../support/phone'

const PASSWORD = 'Haibin-2024-zhen'

async function withPassword({ id }: { id: string }) {
  const passwordHash = await hashPassword(PASSWORD)
  await prisma.user.update({ where: { id }, data: { passwordHash } })
}

async function setUp(page: Page) {
  await page.getByLabel('现在的密码').fill(PASSWORD)
  await page.getByRole('button', { name: '下一步' }).click()
  await expect(page.getByRole('img', { name: '二维码' })).toBeVisible()
  const secret = ((await page.locator('code').textContent()) ?? '').replaceAll(' ', '')
  await page.getByLabel('验证码').fill(codeOf(secret))
  await page.getByRole('button', { name: '开启两步验证' }).click()
  const codes = await page.getByRole('textbox', { name: '恢复码' }).inputValue()
  return { secret, codes: codes.split('\n').map((line) => line.split('\t')[1] ?? '') }
}

async function leaveAndReturn(page: Page, username: string) {
  await page.getByRole('button', { name: '退出', exact: true }).click()
  await page.getByLabel('用户名').fill(username)
  await page.getByLabel('密码').fill(PASSWORD)
  await page.getByRole('button', { name: '登录' }).click()
}

test('a second factor is set up with the phone, asked for at the door, and a recovery code stands in for it', async ({
  page,
  signIn,
  town: { staff },
}) => {
  await withPassword(staff)
  await signIn(staff)
  await page.goto('/my')
  await page.getByRole('link', { name: staff.name }).click()
  await page.getByRole('link', { name: '设置' }).click()
  await page.getByLabel('现在的密码').fill('wrong')
  await page.getByRole('button', { name: '下一步' }).click()
  await expect(page.getByText('现在的密码不正确')).toBeVisible()
  const { secret, codes } = await setUp(page)
  expect(codes).toHaveLength(10)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: '下载' }).click()
  expect((await download).suggestedFilename()).toBe(`恢复码-${staff.username}.txt`)
  await page.getByRole('link', { name: '已保存好，继续' }).click()
  await expect(page.getByText('恢复码还剩10个')).toBeVisible()

  await leaveAndReturn(page, staff.username)
  const code = page.getByLabel('验证码')
  await expect(code).toBeFocused()
  await code.fill('000000')
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page.getByText('用户名或密码不正确，或账号已临时锁定')).toBeVisible()
  await expect(code).toHaveValue('')
  await code.fill(codeOf(secret, 1))
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('我的填报')

  await leaveAndReturn(page, staff.username)
  await page.getByRole('button', { name: '手机不在身边？用恢复码' }).click()
  await page.getByLabel('恢复码').fill(codes[0] ?? '')
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('我的填报')
  await page.goto('/account')
  await expect(page.getByText('恢复码还剩9个')).toBeVisible()

  await page.getByRole('link', { name: '换手机、恢复码、关闭' }).click()
  await page.getByRole('button', { name: '关闭两步验证' }).click()
  await page.getByLabel('现在的密码').fill(PASSWORD)
  await page.getByLabel('验证码或恢复码').fill(codes[1] ?? '')
  await page.getByRole('button', { name: '关闭', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: '我的账号' })).toBeVisible()
  await expect(page.getByText('未开启')).toBeVisible()
})

test('an admin asks it of admins only with one of their own; another admin is led to set it up first', async ({
  page,
  signIn,
  town: { admin, department },
}) => {
  await signIn(admin)
  await page.goto('/settings')
  await page.getByLabel(/管理员必须使用两步验证/).check()
  await page.getByRole('button', { name: '保存登录与安全' }).click()
  await expect(page.getByText('给自己设置两步验证')).toBeVisible()
  await expect(page.getByLabel(/管理员必须使用两步验证/)).toBeChecked()

  await withPassword(admin)
  await page.goto('/second-factor')
  await setUp(page)
  await page.goto('/settings')
  await page.getByLabel(/管理员必须使用两步验证/).check()
  await page.getByLabel('多久不用就自动退出（分钟）').fill('２０')
  await page.getByRole('button', { name: '保存登录与安全' }).click()
  await expect(page.getByText('已保存登录与安全。')).toBeVisible()
  await expect(page.getByLabel('多久不用就自动退出（分钟）')).toHaveValue('20')

  const { organisationId } = department
  const changed = { role: 'admin', departmentId: null } as const
  const [other] = await prisma.user.findMany({ where: { organisationId, role: 'leader' } })
  if (!other) throw new Error('the town has no leader')
  await prisma.user.update({ where: { id: other.id }, data: changed })
  await withPassword(other)
  await signIn(other)
  await page.goto('/accounts')
  await expect(page.getByRole('heading', { level: 1, name: '两步验证' })).toBeVisible()
  await setUp(page)
  await page.getByRole('link', { name: '已保存好，继续' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '账号' })).toBeVisible()
})

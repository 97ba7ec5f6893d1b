import type { Page } from '@playwright/test'

import { expect, sampleAccount, test } from '../support/e2e'

const NEW_PASSWORD = 'Haibin-2024-zhen'

async function signInAs(page: Page, username: string, password: string) {
  await page.getByLabel('用户名').fill(username)
  await page.getByLabel('密码').fill(password)
  await page.getByRole('button', { name: '登录' }).click()
}

test('an initial password is changed before anything else, and then leads on', async ({ page }) => {
  const { username, password } = await sampleAccount('caizheng')
  await page.goto('/my')
  await expect(page.getByRole('heading', { name: '重点工作进度' })).toBeVisible()
  await expect(page.getByText('澥浦镇')).toBeVisible()

  await signInAs(page, username, password)
  await expect(page.getByRole('heading', { name: '修改密码' })).toBeVisible()
  await page.goto('/overview')
  await expect(page.getByRole('heading', { name: '修改密码' })).toBeVisible()
  await page.goto('/my')

  await page.getByLabel('现在的密码').fill(password)
  await page.getByLabel('新密码', { exact: true }).fill(NEW_PASSWORD)
  await page.getByLabel('再填一次新密码').fill(NEW_PASSWORD)
  await page.getByRole('button', { name: '修改密码' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '我的填报' })).toBeVisible()

  const sent = await page.context().cookies()
  await page.getByRole('button', { name: '退出' }).click()
  await expect(page.getByRole('button', { name: '登录' })).toBeVisible()
  await page.context().addCookies(sent)
  await page.goto('/my')
  await expect(page.getByRole('button', { name: '登录' })).toBeVisible()
})

test('whatever was wrong, the answer is one sentence, and the user name stays', async ({ page }) => {
  await page.goto('/sign-in')
  for (const username of ['nongye', 'nobody-here']) {
    await signInAs(page, username, 'wrong-password')
    await expect(
      page.getByText('用户名或密码不正确，或账号已临时锁定，15分钟后自动解除', { exact: true }),
    ).toBeVisible()
    await expect(page.getByLabel('用户名')).toHaveValue(username)
    await expect(page.getByLabel('密码')).toHaveValue('')
  }
})

test('after signing in one gets the page one wanted', async ({ page }) => {
  const { username, password } = await sampleAccount('jijian')
  await page.goto('/goals?standing=behind')
  await signInAs(page, username, password)
  await page.getByLabel('现在的密码').fill(password)
  await page.getByLabel('新密码', { exact: true }).fill(NEW_PASSWORD)
  await page.getByLabel('再填一次新密码').fill(NEW_PASSWORD)
  await page.getByRole('button', { name: '修改密码' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '目标任务' })).toBeVisible()
  await expect(page).toHaveURL(/standing=behind/)
})

import { readFile } from 'node:fs/promises'

import { recordAudit } from '@/lib/data/audit'
import { inTransaction } from '@/lib/data/transaction'
import type { Viewer } from '@/lib/domain/viewer'

import { expect, test } from '../support/e2e'
import { aGoal } from '../support/factories'
import { cellIn, notesOf, readSheet } from '../support/read-workbook'

const renamed = (admin: Viewer, before: string, after: string) =>
  inTransaction((tx) =>
    recordAudit(
      tx,
      admin,
      'changeDepartment',
      { type: 'department', id: admin.organisationId },
      { name: before },
      { name: after },
    ),
  )

test('an admin finds who changed what, from where, with how it was before, and takes it along', async ({
  page,
  signIn,
  town,
}) => {
  await signIn(town.admin)
  await page.goto('/departments')
  const row = page.getByRole('row').filter({ hasText: town.department.name })
  await row.getByRole('button', { name: /^编辑/ }).click()
  await page.getByLabel('名称', { exact: true }).fill('整治办公室')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('cell', { name: '整治办公室', exact: true })).toBeVisible()

  await page.goto('/audit')
  const record = page.getByRole('row').filter({ hasText: '修改科室' })
  await expect(record).toContainText(town.admin.name)
  await expect(record).toContainText(/127\.0\.0\.1|::1/)
  await expect(record).toContainText(`名称 ${town.department.name} → 整治办公室`)
  await expect(record).toContainText(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/)

  await page.getByLabel('做了什么').selectOption('修改科室')
  await page.getByLabel('目标任务、账号、科室等').fill('整治')
  await page.getByRole('button', { name: '查找' }).click()
  await expect(page).toHaveURL(/q=%E6%95%B4%E6%B2%BB.*action=changeDepartment|action=changeDepartment/)
  await expect(page.getByRole('row')).toHaveCount(2)

  const saving = page.waitForEvent('download')
  await page.getByRole('link', { name: '导出 Excel' }).click()
  const sheet = await readSheet(await readFile(await (await saving).path()))
  expect(notesOf(sheet)).toContain('筛选：做了什么：修改科室，搜索“整治”')
  expect(cellIn(sheet, '谁', 1).value).toBe(town.admin.name)

  await page.goto('/audit')
  await expect(page.getByRole('row').filter({ hasText: '导出操作日志' })).toContainText('条数 1')
  await expect(page.getByText(/^到第 2 条为止/)).toBeVisible()
})

test('going on to earlier records shows each once, though new ones arrive', async ({
  page,
  signIn,
  town,
}) => {
  for (let n = 1; n <= 60; n++) await renamed(town.admin, `第${n}次前`, `第${n}次后`)
  await signIn(town.admin)
  await page.goto('/audit')
  await expect(page.getByRole('row')).toHaveCount(51)
  await expect(page.getByRole('row').last()).toContainText('第11次后')

  await renamed(town.admin, '新的', '更新的')
  await page.getByRole('link', { name: '更早的记录' }).click()

  await expect(page.getByRole('row')).toHaveCount(11)
  await expect(page.getByRole('row').nth(1)).toContainText('第10次后')
  await page.getByRole('link', { name: '回到最新' }).click()
  await expect(page.getByRole('row').nth(1)).toContainText('更新的')
})

test('somebody who asks for what is not theirs finds nothing, and the admin finds that they asked', async ({
  page,
  signIn,
  town,
}) => {
  const goal = await aGoal(town.other)
  await signIn(town.staff)
  for (const address of ['/audit', `/goals/${goal.id}/edit`, `/goals/${crypto.randomUUID()}`]) {
    const answer = await page.goto(address)
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这一页')
  }

  await signIn(town.admin)
  await page.goto('/audit?refused=1')
  const rows = page.getByRole('row')
  await expect(rows).toHaveCount(4)
  await expect(rows.nth(1)).toContainText('被拒绝：打开目标任务')
  await expect(rows.nth(1)).toContainText('本单位没有这一项')
  await expect(rows.nth(2)).toContainText('被拒绝：打开编辑页')
  await expect(rows.nth(2)).toContainText(goal.title)
  await expect(rows.nth(3)).toContainText('被拒绝：打开操作日志')
  await expect(rows.nth(3)).toContainText(town.staff.name)
})

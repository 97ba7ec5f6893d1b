import type { Page } from '@playwright/test'

import { prisma } from '@/lib/data/prisma'
import { addDays, toDate } from '@/lib/domain/day'

import { expect, test } from '../support/e2e'
import { aGoal, anEntry, aViewer } from '../support/factories'

const factories = {
  title: '绿色工厂创建',
  target: 25,
  integral: true,
  start: '2024-01-01',
  due: '2024-12-31',
}

const records = (page: Page) =>
  page.getByRole('heading', { name: '填报记录' }).locator('xpath=ancestor::section')
const row = (page: Page, text: string) => records(page).getByRole('listitem').filter({ hasText: text })

test('every entry tells who reported it when, and whether it came late or counts no more', async ({
  page,
  signIn,
  town,
}) => {
  const goal = await aGoal(town.department, factories)
  const other = await aViewer('staff', town.other)
  await anEntry(goal, town.staff, {
    on: '2024-03-05',
    value: 2,
    note: '按时',
    problem: '缺人',
    nextStep: '招人',
    recordedAt: new Date('2024-04-05T10:00:00+08:00'),
  })
  await anEntry(goal, other, {
    on: '2024-04-05',
    value: 3,
    note: '迟到',
    recordedAt: new Date('2024-05-06T10:00:00+08:00'),
  })
  await anEntry(goal, town.staff, {
    on: '2024-05-05',
    value: 9,
    note: '重复',
    recordedAt: new Date('2024-05-05T10:00:00+08:00'),
    voidedAt: new Date('2024-05-07T09:30:00+08:00'),
    voidedById: town.admin.id,
    voidReason: '填了两次',
  })
  await signIn(town.leader)
  await page.goto(`/goals/${goal.id}?asOf=2024-10-31`)

  await expect(row(page, '按时')).toContainText(`${town.department.name} · ${town.staff.name} · 4月5日 10:00`)
  await expect(row(page, '按时')).toContainText('问题：缺人')
  await expect(row(page, '按时')).not.toContainText('补报')
  await expect(row(page, '迟到')).toContainText(`${town.other.name} · ${other.name} · 5月6日 10:00 · 补报`)
  await expect(row(page, '重复')).toContainText(`作废原因：填了两次 ${town.admin.name} · 5月7日 09:30`)
  await expect(row(page, '重复').locator('del').getByText('+9')).toBeVisible()
  await expect(row(page, '迟到')).toContainText('累计 5')
  await expect(records(page).getByRole('button')).toHaveCount(0)
})

test('a wrong entry is corrected with a reason; the old value stays beside what stands for it', async ({
  page,
  signIn,
  town,
}) => {
  const goal = await aGoal(town.department, factories)
  await anEntry(goal, town.staff, { on: '2024-03-05', value: 12, note: '第一批' })
  await anEntry(goal, town.staff, { on: '2024-07-30', value: 20, note: '第二批' })
  await signIn(town.staff)
  await page.goto(`/goals/${goal.id}?asOf=2024-10-31`)
  await page.getByRole('button', { name: /^更正：7月30日/ }).click()
  const dialog = page.getByRole('dialog', { name: /^更正 7月30日/ })
  await expect(dialog.getByLabel('本次新增（家）')).toHaveValue('20')
  await expect(dialog.getByLabel('日期')).toHaveValue('2024-07-30')
  await expect(dialog.getByLabel('进展')).toHaveValue('第二批')
  await expect(dialog.getByText(/累计\s*12 → 32\s*家/)).toBeVisible()
  await dialog.getByLabel('更正原因').fill('把累计数填成了新增数')
  await dialog.getByRole('button', { name: '更正', exact: true }).click()
  await expect(dialog.getByText('内容没有改动，不用更正。')).toBeVisible()
  await expect(dialog.getByLabel('更正原因')).toHaveValue('把累计数填成了新增数')

  await dialog.getByLabel('本次新增（家）').fill('13')
  await dialog.getByRole('button', { name: '更正', exact: true }).click()
  await expect(dialog.getByRole('alertdialog')).toContainText('此前累计12家，本次新增填了13家，像是累计数。')
  await page.keyboard.press('Escape')
  await expect(dialog.getByRole('alertdialog')).toHaveCount(0)
  await expect(dialog.getByLabel('本次新增（家）')).toBeFocused()
  await dialog.getByLabel('本次新增（家）').fill('2')
  await dialog.getByLabel('日期').fill('2024-07-26')
  await dialog.getByRole('button', { name: '更正', exact: true }).click()
  await expect(dialog).toHaveCount(0)

  await expect(page.getByText('到10月31日应完成20家，实际14家，落后6家。')).toBeVisible()
  const old = row(page, '已更正为 +2家（7月26日）。更正：把累计数填成了新增数')
  await expect(old.locator('del').getByText('+20')).toBeVisible()
  await expect(old.getByRole('button')).toHaveCount(0)
  await expect(row(page, '更正自 +20家（7月30日）')).toContainText('累计 14')
  await expect(records(page).getByRole('listitem')).toHaveCount(3)
})

test('a reading is corrected on a phone', async ({ page, signIn, town }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const rate = {
    ...factories,
    title: '养老参保率',
    kind: 'level',
    target: 97,
    unit: '%',
    integral: false,
  } as const
  const goal = await aGoal(town.department, rate)
  await anEntry(goal, town.staff, { on: '2024-09-30', value: '69.4', note: '三季度' })
  await signIn(town.staff)
  await page.goto(`/goals/${goal.id}?asOf=2024-10-31`)
  await page.getByRole('button', { name: /^更正：9月30日/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('最新读数（%）').fill('96.4')
  await dialog.getByLabel('更正原因').fill('数字颠倒')
  await dialog.getByRole('button', { name: '更正', exact: true }).click()
  await expect(dialog).toHaveCount(0)
  await expect(row(page, '更正自 69.4%（9月30日）')).toContainText('96.4')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})

test('of three hundred entries the newest twenty are seen, the others on request', async ({
  page,
  signIn,
  town,
}) => {
  const goal = await aGoal(town.department, { ...factories, kind: 'tally', target: null, integral: false })
  await prisma.progressEntry.createMany({
    data: Array.from({ length: 300 }, (_, index) => ({
      goalId: goal.id,
      authorId: town.staff.id,
      on: toDate(addDays('2024-01-01', index)),
      value: 1,
      note: `第${index + 1}次走访`,
      idempotencyKey: crypto.randomUUID(),
    })),
  })
  await signIn(town.staff)
  await page.goto(`/goals/${goal.id}?asOf=2024-10-31`)
  await expect(page.getByText('第281次走访')).toBeVisible()
  await expect(page.getByText('第280次走访')).toBeHidden()
  await page.getByText('查看更早的 280 条').click()
  await expect(page.getByText('第1次走访')).toBeVisible()
  await page.getByRole('button', { name: /^更正：1月1日/ }).click()
  await page.getByRole('dialog').getByLabel('本次新增（家）').fill('3')
  await page.getByRole('dialog').getByLabel('更正原因').fill('漏了两家')
  await page.getByRole('dialog').getByRole('button', { name: '更正', exact: true }).click()
  await expect(page.getByText('累计 302').first()).toBeVisible()
})

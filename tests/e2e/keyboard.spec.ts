import type { Page } from '@playwright/test'

import { expect, test } from '../support/e2e'
import { aGoal, anEntry, anOverrule, noFigures } from '../support/factories'

/** Presses Tab until what is wanted has the focus, as one does who has no mouse. */
async function tabTo(page: Page, name: string) {
  const wanted = page.locator(':focus').and(page.getByLabel(name, { exact: true }))
  const named = page.locator(':focus').and(page.getByRole('button', { name, exact: true }))
  const linked = page.locator(':focus').and(page.getByRole('link', { name, exact: true }))
  for (let pressed = 0; pressed < 60; pressed++) {
    await page.keyboard.press('Tab')
    if ((await wanted.count()) + (await named.count()) + (await linked.count()) > 0) return
  }
  throw new Error(`the focus never came to ${name}`)
}

test('progress is logged by keyboard alone', async ({ page, signIn, town }) => {
  const goal = await aGoal(town.department, { title: '键盘任务', start: '2024-01-01', due: '2024-12-31' })
  await signIn(town.staff)
  await page.goto('/goals?asOf=2024-10-31')
  await tabTo(page, goal.title)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: goal.title })).toBeVisible()
  await tabTo(page, '本次新增（家）')
  await page.keyboard.type('12')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/已填报：累计12家/).first()).toBeVisible()
  await tabTo(page, '无进展')
  await page.keyboard.press('Enter')
  await expect(page.getByText('已记录：无进展。').first()).toBeVisible()
})

test('where a button goes with what it did, the focus stays at its row', async ({ page, signIn, town }) => {
  const year = { start: '2024-01-01', due: '2024-12-31' }
  const count = await aGoal(town.department, year)
  await anEntry(count, town.staff, { on: '2024-06-01', note: '填错了' })
  await signIn(town.staff)
  await page.goto(`/goals/${count.id}?asOf=2024-10-31`)
  await page.getByRole('button', { name: /^作废/ }).press('Enter')
  await page.getByLabel('作废原因').press('a')
  await page.getByRole('dialog').getByRole('button', { name: '作废', exact: true }).press('Enter')
  await expect(page.getByText('已作废', { exact: true })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: '填错了' })).toBeFocused()

  const steps = [{ title: '开工', dueOn: new Date('2024-06-30') }]
  const road = await aGoal(town.department, { ...year, ...noFigures, kind: 'milestones', steps })
  await page.goto(`/goals/${road.id}?asOf=2024-10-31`)
  await page.getByRole('button', { name: '标为完成' }).press('Enter')
  await expect(page.getByRole('button', { name: '撤销完成：开工' })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: '开工' })).toBeFocused()

  await anOverrule(count, town.leader, { on: '2024-10-31', light: 'green' })
  await signIn(town.leader)
  await page.goto(`/goals/${count.id}?asOf=2024-10-31`)
  await page.getByRole('button', { name: '撤回改判' }).press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: '撤回改判' }).press('Enter')
  await expect(page.getByRole('button', { name: '撤回改判' })).toHaveCount(0)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: '改判', exact: true })).toBeFocused()
})

test('a form that is refused leaves the focus on its button, to be sent again', async ({
  page,
  signIn,
  town,
}) => {
  const goal = await aGoal(town.department, { start: '2024-01-01', due: '2024-12-31' })
  await signIn(town.staff)
  await page.goto(`/goals/${goal.id}?asOf=2024-10-31`)
  const send = page.getByRole('button', { name: '填报', exact: true })
  await send.press('Enter')
  await expect(page.getByText('请填数字；没有进展请点“无进展”。')).toBeVisible()
  await expect(send).toBeFocused()

  await page.goto(`/goals/${goal.id}/target?asOf=2024-10-31`)
  await page.getByLabel('调整原因').fill('没有变化')
  const revise = page.getByRole('button', { name: '调整', exact: true })
  await revise.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: '没有保存' })).toBeVisible()
  await expect(revise).toBeFocused()
})

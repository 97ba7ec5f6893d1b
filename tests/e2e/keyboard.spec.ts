import type { Page } from '@playwright/test'

import { expect, test } from '../support/e2e'
import { aGoal } from '../support/factories'

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

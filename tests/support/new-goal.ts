import type { Page } from '@playwright/test'

/** Fills in, on the form of a new goal, what every goal has: its title, its section and its kind. */
export async function beginGoal(page: Page, title: string, section: { id: string }, kind: string) {
  await page.getByLabel('目标任务', { exact: true }).fill(title)
  await page.getByLabel('所属板块').selectOption({ value: section.id })
  await page.getByRole('radio', { name: kind }).check()
}

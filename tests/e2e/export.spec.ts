import { readFile } from 'node:fs/promises'

import type { Page } from '@playwright/test'

import { addDays } from '@/lib/domain/day'

import { expect, sampleViewer, test } from '../support/e2e'
import { aGoal, anEntry } from '../support/factories'
import { cellIn, headerOf, notesOf, readSheet } from '../support/read-workbook'

/** What pressing 导出 Excel saves: its name, and its one sheet as another library reads it. */
async function exportFrom(page: Page) {
  const saving = page.waitForEvent('download')
  await page.getByRole('link', { name: /^导出 Excel/ }).click()
  const file = await saving
  return { name: file.suggestedFilename(), sheet: await readSheet(await readFile(await file.path())) }
}

test('a leader saves the list just as it is filtered, with the day and the filter above real numbers and dates', async ({
  page,
  signIn,
}) => {
  await signIn(await sampleViewer('leader'))
  await page.goto('/goals?standing=behind,farBehind&asOf=2024-09-30')
  const heading = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  const [count = ''] = heading.match(/\d+ \/ 54项/) ?? []
  const titles = await page.locator('tbody th[scope=row] a').allTextContents()
  const { name, sheet } = await exportFrom(page)

  expect(name).toBe('澥浦镇2024年度重点工作_目标任务_截至2024-09-30.xlsx')
  expect(notesOf(sheet).slice(0, 4)).toEqual([
    '澥浦镇2024年度重点工作 · 目标任务',
    '截至：2024年9月30日',
    '筛选：状态：▲ 滞后、■ 严重滞后',
    count,
  ])
  expect(notesOf(sheet).at(-1)).toBe('示例数据：进展是示例，不是真实填报。')
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: headerOf(sheet) })

  const rows = titles.map((_, index) => index + 1)
  expect(rows.length).toBeGreaterThan(1)
  expect(rows.map((row) => cellIn(sheet, '目标任务', row).value)).toEqual(titles)
  const row = titles.indexOf('“散乱污”企业整治') + 1
  expect([cellIn(sheet, '目标', row).value, cellIn(sheet, '实际', row).value]).toEqual([25, 10])
  expect(cellIn(sheet, '完成率', row)).toMatchObject({ value: 0.4, numFmt: '0.0%' })
  expect(cellIn(sheet, '期限', row)).toMatchObject({ value: new Date('2024-12-31'), numFmt: 'yyyy-mm-dd' })
  await expect(page).toHaveURL(/\/goals\?standing/)
})

test('the entries of a goal are saved with what people wrote, nothing of which is a formula', async ({
  page,
  signIn,
  town,
}) => {
  const goal = await aGoal(town.department, { title: '管网：一/二期' })
  const on = addDays('2024-10-31', -1)
  await anEntry(goal, town.staff, { on, value: '2.5', note: '=HYPERLINK("http://evil.example")' })
  await signIn(town.leader)
  await page.goto(`/goals/${goal.id}?asOf=2024-10-31`)
  const { name, sheet } = await exportFrom(page)

  expect(name).toBe(`${town.leader.organisationName}_管网：一二期_填报记录_截至2024-10-31.xlsx`)
  expect(cellIn(sheet, '日期', 1).value).toEqual(new Date(on))
  expect(cellIn(sheet, '本次新增（家）', 1).value).toBe(2.5)
  expect(cellIn(sheet, '进展', 1)).toMatchObject({ value: '=HYPERLINK("http://evil.example")' })
  expect(cellIn(sheet, '进展', 1).formula).toBeUndefined()
})

test('an admin saves the accounts and the departments; for a leader these files do not exist', async ({
  page,
  signIn,
  town,
}) => {
  await signIn(town.admin)
  await page.goto('/accounts')
  const { name, sheet } = await exportFrom(page)
  expect(name).toContain(`${town.admin.organisationName}_账号_`)
  expect(cellIn(sheet, '用户名', 1).value).toBe(town.admin.username)
  await page.goto('/departments')
  expect(cellIn((await exportFrom(page)).sheet, '名称', 1).value).toBe(town.department.name)

  await signIn(town.leader)
  for (const path of ['/accounts/export', '/departments/export']) {
    expect((await page.request.get(path)).status()).toBe(404)
  }
})

test('who has been signed out meanwhile sees the sign-in page instead of saving it, and comes back to the list', async ({
  page,
  context,
  signIn,
}) => {
  await signIn(await sampleViewer('leader2'))
  await page.goto('/goals?standing=behind')
  await context.clearCookies()
  await page.getByRole('link', { name: '导出 Excel' }).click()
  await expect(page.getByLabel('用户名')).toBeVisible()
  await expect(page).toHaveURL(/callbackUrl=%2Fgoals%3Fstanding%3Dbehind/)
})

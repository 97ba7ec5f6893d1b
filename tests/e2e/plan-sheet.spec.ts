import { readFile } from 'node:fs/promises'

import type { Page } from '@playwright/test'
import ExcelJS from 'exceljs'

import { prisma } from '@/lib/data/prisma'

import { expect, test } from '../support/e2e'
import { aGoal } from '../support/factories'
import { cellIn } from '../support/read-workbook'
import { aWorkbook } from '../support/workbook'

/** What the page saves, opened, filled in and saved again by another program. */
async function filledIn(page: Page, fill: (cell: (heading: string, row: number) => ExcelJS.Cell) => void) {
  const saving = page.waitForEvent('download')
  await page.getByRole('link', { name: /^导出 Excel/ }).click()
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(Uint8Array.from(await readFile(await (await saving).path())).buffer)
  const [sheet] = workbook.worksheets
  if (!sheet) throw new Error('no sheet')
  fill((heading, row) => cellIn(sheet, heading, row))
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

const upload = (page: Page, buffer: Buffer, name = '任务分解表.xlsx') =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })

test('an admin takes the plan out as a table, changes it elsewhere, sees what differs and writes what was ticked', async ({
  page,
  signIn,
  town,
}) => {
  const goal = await aGoal(town.department, { title: '企业整治' })
  const { sectionId } = goal
  const other = await aGoal(town.department, { title: '道路改造', sectionId })
  await aGoal(town.department, { title: '河道清淤', sectionId })
  await signIn(town.admin)
  await page.goto('/plan/sheet')
  const file = await filledIn(page, (cell) => {
    cell('目标值', 1).value = 120
    cell('备注', 2).value = '表里写的'
    cell('牵头科室', 3).value = '没有的科室'
    cell('目标任务', 4).value = '新建公厕'
    cell('目标值', 4).value = '5座'
    cell('牵头科室', 4).value = town.other.name
    cell('小节', 4).value = cell('小节', 1).value
  })
  await prisma.goal.update({ where: { id: other.id }, data: { note: '这里写的' } })

  await upload(page, file)
  await expect(page).toHaveURL(/\/plan\/sheet\/[0-9a-f-]{36}$/)
  await expect(page.getByRole('status').first()).toHaveText('表里4行：有误1项，有冲突1项，修改1项，新增1项。')
  await expect(page.getByRole('listitem').filter({ hasText: '河道清淤' })).toContainText(
    /[A-Z]+7.*没有“没有的科室”这个科室/,
  )
  await expect(page.getByRole('listitem').filter({ hasText: '道路改造' })).toContainText(
    '备注制表时空着，现在“这里写的”，表里“表里写的”',
  )
  await expect(page.getByRole('listitem').filter({ hasText: '企业整治' })).toContainText('目标值100 → 120')
  const conflict = page.getByRole('checkbox', { name: /道路改造/ })
  await expect(conflict).not.toBeChecked()
  await expect(page.getByText('已选2项')).toBeVisible()
  await conflict.check()
  await page.getByRole('checkbox', { name: /新建公厕/ }).uncheck()
  await page.getByRole('button', { name: '确认导入' }).click()

  await expect(page.getByRole('status').filter({ hasText: '已导入：修改2项。' }).first()).toBeVisible()
  await page.goto(`/goals/${goal.id}`)
  await expect(page.getByText('120', { exact: false }).first()).toBeVisible()
  const stored = await prisma.goal.findMany({ where: { sectionId }, orderBy: { position: 'asc' } })
  expect(stored.map(({ title, note }) => [title, note])).toEqual([
    ['企业整治', ''],
    ['道路改造', '表里写的'],
    ['河道清淤', ''],
  ])
})

test('another office’s table is read once its columns are told, and its new goals come into the plan', async ({
  page,
  signIn,
  town,
}) => {
  await aGoal(town.department, { title: '企业整治' })
  await signIn(town.admin)
  await page.goto('/plan/sheet')
  await upload(
    page,
    await aWorkbook([
      ['2024年度任务分解表'],
      ['序号', '办什么', '量化指标', '责任单位'],
      ['1', '企业整治', '', ''],
      ['2', '创建绿色工厂', '3家以上', town.other.name],
    ]),
  )
  await expect(page.getByText('先看一下各列的意思对不对')).toBeVisible()
  await expect(page.getByLabel('D列的意思')).toHaveValue('lead')
  await page.getByLabel('B列的意思').selectOption('目标任务')
  await page.getByLabel('没写板块的新目标放在').selectOption({ index: 1 })
  await page.getByRole('button', { name: '按这样对应，看差异' }).click()

  await expect(page.getByRole('status').filter({ hasText: '表里2行' })).toContainText('新增1项，没有变化1项')
  const added = page.getByRole('listitem').filter({ hasText: '创建绿色工厂' })
  await expect(added).toContainText('目标值 3 · 单位 家')
  await page.getByRole('button', { name: '确认导入' }).click()
  await expect(page.getByRole('status').filter({ hasText: '已导入：新增1项。' }).first()).toBeVisible()
  await page.getByRole('link', { name: '看目标任务' }).click()
  await expect(page.getByRole('link', { name: '创建绿色工厂' })).toBeVisible()
})

test('a file that can’t be read is refused in a sentence, and a table that was let go leaves nothing', async ({
  page,
  signIn,
  town,
}) => {
  await aGoal(town.department, { title: '企业整治' })
  await signIn(town.admin)
  await page.goto('/plan/sheet')
  await upload(page, Buffer.from('d0cf11e0a1b11ae1', 'hex'), '旧表.xls')
  await expect(page.getByRole('alert').filter({ hasText: '旧格式' })).toContainText('请另存为 .xlsx')
  await upload(
    page,
    await aWorkbook([
      ['目标任务', '备注'],
      ['企业整治', '新的'],
    ]),
  )
  await expect(page).toHaveURL(/\/plan\/sheet\/[0-9a-f-]{36}$/)

  await page.goto('/plan/sheet')
  await expect(page.getByRole('link', { name: '任务分解表.xlsx' })).toBeVisible()
  await page.getByRole('button', { name: /^放弃/ }).click()
  await expect(page.getByRole('link', { name: '任务分解表.xlsx' })).toBeHidden()
  expect(
    await prisma.goal.count({ where: { organisationId: town.admin.organisationId, note: '新的' } }),
  ).toBe(0)
})

test('a table far larger than any form is taken whole', async ({ page, signIn, town }) => {
  await aGoal(town.department, { title: '企业整治' })
  await signIn(town.admin)
  await page.goto('/plan/sheet')
  // Of what can't be packed any smaller.
  const noise = () => Buffer.from(crypto.getRandomValues(new Uint8Array(300))).toString('base64')
  const rows = Array.from({ length: 3000 }, (_, at) => [`第${at + 1}项`, town.department.name, noise()])
  const file = await aWorkbook([['目标任务', '牵头科室', '备注'], ...rows])
  expect(file.length).toBeGreaterThan(600_000)
  await upload(page, file)
  await expect(page.getByText('先看一下各列的意思对不对')).toBeVisible({ timeout: 30_000 })
  await page.getByLabel('没写板块的新目标放在').selectOption({ index: 1 })
  await page.getByRole('button', { name: '按这样对应，看差异' }).click()
  await expect(page.getByRole('status').filter({ hasText: '表里3000行：新增3000项。' })).toBeVisible({
    timeout: 30_000,
  })
  await page.getByRole('button', { name: /^放弃/ }).click()
  await expect(page.getByText('已放弃，什么都没有改动。').first()).toBeVisible()
})

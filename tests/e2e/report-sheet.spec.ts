import { readFile } from 'node:fs/promises'

import type { Page } from '@playwright/test'

import { today } from '@/lib/clock'
import { prisma } from '@/lib/data/prisma'
import { addDays } from '@/lib/domain/day'

import { expect, test } from '../support/e2e'
import { aGoal, anEntry, noFigures } from '../support/factories'
import { filledWorkbook } from '../support/fill-workbook'
import { somethingChanged } from '../support/something-changed'

const start = addDays(today(), -200)
const due = addDays(today(), 100)

async function downloadedSheet(page: Page) {
  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name: `下载${Number(today().slice(5, 7))}月填报表` }).click()
  const download = await waiting
  expect(download.suggestedFilename()).toMatch(/填报表\.xlsx$/)
  return readFile(await download.path())
}

const upload = (page: Page, buffer: Buffer, name = '十月填报.xlsx') =>
  page.getByLabel('选择填好的填报表').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })

test('the month’s sheet is filled in offline and comes back: rows are looked through and reported together', async ({
  page,
  signIn,
  town,
}) => {
  const count = await aGoal(town.department, { start, due, title: '散乱污整治', target: 25 })
  const { sectionId } = count
  await anEntry(count, town.staff, { on: addDays(today(), -90), value: 12 })
  const level = { sectionId, title: '参保率', kind: 'level', target: 97, unit: '%' } as const
  const rate = await aGoal(town.department, { start, due, ...level })
  const words = await aGoal(town.department, {
    ...{ start, due, ...noFigures },
    ...{ sectionId, title: '文明创建', kind: 'narrative' },
  })
  const other = await aGoal(town.department, { start, due, sectionId, title: '绿色工厂', target: 5 })
  await signIn(town.staff)
  await page.goto('/my')
  await page.getByRole('link', { name: '用填报表离线填' }).click()
  const sheet = await downloadedSheet(page)
  const filled = await filledWorkbook(sheet, {
    散乱污整治: { '累计达到（或最新数）': 30 },
    参保率: { '累计达到（或最新数）': '96.5%', 进展: '已全面发动' },
    文明创建: { 进展: '无进展' },
    绿色工厂: { 本期新增: '两家' },
  })
  await upload(page, filled)

  await expect(page.getByRole('heading', { level: 1, name: '核对填报表' })).toBeVisible()
  await expect(page.getByText('共4行：3行可以导入，1行有错。')).toBeVisible()
  const row = (title: string) => page.getByRole('listitem').filter({ hasText: title })
  await expect(row('散乱污整治')).toContainText('累计12家 → 30家，本次+18家')
  await expect(row('参保率')).toContainText('最新96.5%')
  await expect(row('文明创建')).toContainText('无进展')
  await expect(row('绿色工厂')).toContainText(/E\d+（两家）：请只填数字/)
  await expect(row('绿色工厂').getByRole('checkbox')).toBeDisabled()
  expect(await prisma.progressEntry.count({ where: { goal: { sectionId } } })).toBe(1)

  await page.getByRole('button', { name: '导入勾选的3行' }).click()
  await expect(page.getByText(/这份填报表.*已经导入/)).toBeVisible()
  for (const { id } of [count, rate, words])
    expect(await prisma.progressEntry.count({ where: { goalId: id, authorId: town.staff.id } })).toBe(
      id === count.id ? 2 : 1,
    )
  expect(await prisma.progressEntry.count({ where: { goalId: other.id } })).toBe(0)

  await page.goto('/my/sheet')
  await upload(page, filled)
  await expect(page.getByText(/3行没有填或已导入/)).toBeVisible()
})

test('what is unusual waits for a yes, what was reported meanwhile is told, and other files are refused', async ({
  page,
  signIn,
  town,
}) => {
  const count = await aGoal(town.department, { start, due, title: '散乱污整治', target: 25 })
  const other = await aGoal(town.department, { start, due, sectionId: count.sectionId, title: '绿色工厂' })
  await anEntry(count, town.staff, { on: addDays(today(), -90), value: 12 })
  await signIn(town.staff)
  await page.goto('/my/sheet')
  await upload(page, Buffer.from('no workbook'))
  await expect(page.getByText(/没有读取：文件已损坏/)).toBeVisible()

  const sheet = await downloadedSheet(page)
  await anEntry(other, town.staff, { on: addDays(today(), -60), value: 1 })
  await somethingChanged(town.staff)
  const filled = await filledWorkbook(sheet, { 散乱污整治: { 本期新增: 20 }, 绿色工厂: { 本期新增: 1 } })
  await upload(page, filled)
  const row = (title: string) => page.getByRole('listitem').filter({ hasText: title })
  await expect(row('绿色工厂')).toContainText('这个目标又有人填报过')
  await expect(row('绿色工厂').getByLabel(/^导入/)).not.toBeChecked()
  await page.getByRole('button', { name: '导入勾选的1行' }).click()
  await expect(page.getByText(/没有导入：第\d+行有要确认的/)).toBeVisible()
  await row('散乱污整治')
    .getByLabel(/像是累计数/)
    .check()
  await page.getByRole('button', { name: '导入勾选的1行' }).click()
  await expect(page.getByText(/这份填报表.*已经导入/)).toBeVisible()
  const stored = await prisma.progressEntry.findMany({ where: { goalId: count.id, value: 20 } })
  expect(stored).toMatchObject([{ confirmations: [expect.stringContaining('像是累计数')] }])
})

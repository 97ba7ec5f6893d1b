import type { Page } from '@playwright/test'

import { prisma } from '@/lib/data/prisma'

import { expect, test } from '../support/e2e'
import { aGoal, anEntry } from '../support/factories'

const year = { start: '2024-01-01', due: '2024-12-31' }
const area = (page: Page) => page.getByLabel(/粘贴到这里/)

async function openPaste(page: Page) {
  await page.goto('/my?asOf=2024-10-31')
  await page.getByText('粘贴一段话来填报').click()
}

const entriesOf = (goal: { id: string }) =>
  prisma.progressEntry.findMany({
    where: { goalId: goal.id },
    select: { on: true, value: true },
    orderBy: { recordedAt: 'asc' },
  })

test('a sentence written elsewhere finds its goals, is told what it makes, and counts once it is sent', async ({
  page,
  signIn,
  town,
}) => {
  const tidied = await aGoal(town.department, { ...year, title: '“散乱污”企业整治', target: 25 })
  const closed = await aGoal(town.department, { ...year, title: '落后产能淘汰', target: 9, unit: '个' })
  await aGoal(town.other, { ...year, title: '绿色工厂创建' })
  await anEntry(tidied, town.staff, { on: '2024-03-05', value: 12 })
  await signIn(town.staff)
  await openPaste(page)
  await area(page).fill(
    '截至6月底，累计完成散乱污企业整治14家，其中本月新增2家；淘汰落后产能5个；绿色工厂创建3家。',
  )

  const rows = page.getByRole('region', { name: '读出4个数' }).getByRole('listitem')
  await expect(rows).toHaveCount(4)
  await expect(rows.nth(0)).toContainText(/本次新增\s*\+2\s*家，累计\s*12 → 14\s*家/)
  await expect(rows.nth(0).getByLabel('目标任务')).toHaveValue(tidied.id)
  await expect(rows.nth(0).getByLabel('日期')).toHaveValue('2024-06-30')
  await expect(rows.nth(1)).toContainText('已含在上面的累计里，不用再填。')
  await expect(rows.nth(2)).toContainText(/累计\s*0 → 5\s*个/)
  await expect(rows.nth(3)).toContainText('没有找到对应的目标任务')
  expect(await prisma.progressEntry.count({ where: { authorId: town.staff.id } })).toBe(1)

  await page.getByRole('button', { name: '没有疑问的全部填报' }).click()
  await expect(rows.nth(0)).toContainText('已填报：累计14家。')
  await expect(rows.nth(2)).toContainText('已填报：累计5个。')
  expect(await entriesOf(tidied)).toMatchObject([{}, { on: new Date('2024-06-30') }])
  expect((await entriesOf(tidied)).map(({ value }) => value?.toNumber())).toEqual([12, 2])
  expect((await entriesOf(closed)).map(({ value }) => value?.toNumber())).toEqual([5])

  await page.reload()
  await expect(page.getByText('已恢复上次未提交的内容。')).toBeVisible()
  await expect(area(page)).toHaveValue(/散乱污/)
  await expect(rows.nth(0)).toContainText('与已填报的一样，不用再填。')
})

test('what is unusual is asked, what is in doubt waits to be chosen, and all reported empties the field', async ({
  page,
  signIn,
  town,
}) => {
  const three = await aGoal(town.department, { ...year, title: '三星级绿色工厂创建', target: 25 })
  await aGoal(town.department, { ...year, title: '四星级绿色工厂创建', target: 25 })
  await anEntry(three, town.staff, { on: '2024-03-05', value: 12 })
  await signIn(town.staff)
  await openPaste(page)
  await area(page).fill('创建绿色工厂15家')

  const row = page.getByRole('region', { name: '读出1个数' }).getByRole('listitem')
  await row.getByLabel('目标任务').selectOption({ label: '三星级绿色工厂创建' })
  await expect(row).toContainText('没写是累计还是新增，先按累计算，请核对。')
  await expect(row.getByText('日期（原文没写）')).toBeVisible()
  await page.getByRole('button', { name: '没有疑问的全部填报' }).click()
  await row.getByRole('button', { name: '本次新增' }).click()
  await expect(row).toContainText(/累计\s*12 → 27\s*家/)
  await row.getByRole('button', { name: '三星级绿色工厂创建：填报' }).click()
  await expect(page.getByRole('alertdialog')).toContainText('像是累计数')
  expect(await entriesOf(three)).toHaveLength(1)
  await page.getByRole('button', { name: '返回修改' }).click()
  await row.getByRole('button', { name: '累计达到' }).click()
  await row.getByRole('button', { name: '三星级绿色工厂创建：填报' }).click()

  await expect(page.getByText('三星级绿色工厂创建：已填报：累计15家。').first()).toBeVisible()
  await expect(area(page)).toHaveValue('')
  await area(page).fill('会议强调，要抓好落实。')
  await expect(page.getByText(/没有读出可以填报的数字/)).toBeVisible()
})

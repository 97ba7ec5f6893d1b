import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

import { prisma } from '@/lib/data/prisma'

import { expect, test } from '../support/e2e'
import { aGoal, anEntry, noFigures } from '../support/factories'

const year = { start: '2024-01-01', due: '2024-12-31' }
const factories = { ...year, title: '绿色工厂创建', target: 25, integral: true }
const asTotal = '此前累计12家，本次新增填了14家，像是累计数。确认是新增14家吗？（累计会到26家）'

const figure = (page: Page) => page.getByLabel('本次新增（家）')
const report = (page: Page) => page.getByRole('button', { name: '填报', exact: true })
const question = (page: Page) => page.getByRole('alertdialog')
const confirm = (page: Page) => page.getByRole('button', { name: '确认填报', exact: true })
const latest = (goal: { id: string }) =>
  prisma.progressEntry.findFirst({ where: { goalId: goal.id }, orderBy: { recordedAt: 'desc' } })
const stored = (goal: { id: string }) => prisma.progressEntry.count({ where: { goalId: goal.id } })

test('a running total typed as an increment is asked about; the figure is changed, and it is saved unasked', async ({
  page,
  signIn,
  town,
}) => {
  const goal = await aGoal(town.department, factories)
  await anEntry(goal, town.staff, { on: '2024-03-05', value: 5 })
  await anEntry(goal, town.staff, { on: '2024-06-05', value: 7 })
  await signIn(town.staff)
  await page.goto(`/goals/${goal.id}?asOf=2024-10-31`)
  await figure(page).fill('14')
  await report(page).click()
  await expect(question(page)).toContainText(asTotal)
  await expect(confirm(page)).toBeFocused()
  await expect(report(page)).toBeDisabled()
  expect(await stored(goal)).toBe(2)

  await page.getByRole('button', { name: '返回修改' }).click()
  await expect(question(page)).toHaveCount(0)
  await expect(figure(page)).toBeFocused()
  await expect(figure(page)).toHaveValue('14')
  await report(page).click()
  await expect(question(page)).toBeVisible()
  await figure(page).fill('1')
  await expect(question(page)).toHaveCount(0)
  await figure(page).pressSequentially('4')
  await expect(figure(page)).toBeFocused()
  await expect(question(page)).toHaveCount(0)
  await figure(page).fill('2')
  await report(page).click()
  await expect(page.getByText(/已填报：累计14家。 \d\d:\d\d/).first()).toBeVisible()
  expect(await latest(goal)).toMatchObject({ confirmations: [] })
})

test('an unusual rate is explained, confirmed once, and its answer stays in the record', async ({
  page,
  signIn,
  town,
}) => {
  const rate = { ...year, title: '养老参保率', kind: 'level', target: 97, unit: '%' } as const
  const goal = await aGoal(town.department, rate)
  await anEntry(goal, town.staff, { on: '2024-09-30', value: '96.4' })
  await signIn(town.staff)
  await page.goto(`/goals/${goal.id}?asOf=2024-10-31`)
  await page.getByLabel('最新读数（%）').fill('69.4')
  await page.keyboard.press('Enter')
  const asked = '上次（9月30日）96.4%，这次69.4%，相差27个百分点。确认是69.4%吗？'
  await expect(question(page)).toContainText(asked)
  await page.getByText('进展、存在问题、下步打算').click()
  await page.getByLabel('进展', { exact: true }).fill('口径调整')
  await confirm(page).click()
  await expect(page.getByText('最新69.4%').first()).toBeVisible()
  await expect(page.getByText(`已确认：${asked}`)).toBeVisible()
  expect(await latest(goal)).toMatchObject({ note: '口径调整', confirmations: [asked] })
})

test('in the month’s reports an unusual one is confirmed by Enter, and the next row has the focus', async ({
  page,
  signIn,
  town,
}) => {
  const count = await aGoal(town.department, { ...factories, title: '甲项' })
  await anEntry(count, town.staff, { on: '2024-03-05', value: 12 })
  const words = await aGoal(town.department, { ...year, ...noFigures, title: '乙项', kind: 'narrative' })
  await signIn(town.staff)
  await page.goto('/my?asOf=2024-10-31')
  await page.getByLabel('甲项：本次新增（家）').fill('14')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alertdialog', { name: '甲项：确认？' })).toContainText(asTotal)
  await expect(page.getByRole('button', { name: '甲项：确认填报' })).toBeFocused()

  await page.keyboard.press('Escape')
  await expect(page.getByLabel('甲项：本次新增（家）')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: '甲项：确认填报' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('乙项：进展')).toBeFocused()
  await expect(page.getByText(/已填报：累计26家/).first()).toBeVisible()
  expect(await latest(count)).toMatchObject({ confirmations: [asTotal] })
  expect([await stored(count), await stored(words)]).toEqual([2, 0])
})

test.describe('when the line drops while a question is answered', () => {
  for (const arrives of [true, false]) {
    test(`and the answer ${arrives ? 'arrived' : 'did not arrive'}, sending again saves once, unasked`, async ({
      page,
      signIn,
      town,
    }) => {
      const goal = await aGoal(town.department, factories)
      await anEntry(goal, town.staff, { on: '2024-03-05', value: 12 })
      await signIn(town.staff)
      await page.goto(`/goals/${goal.id}?asOf=2024-10-31`)
      await figure(page).fill('14')
      await report(page).click()
      await expect(question(page)).toBeVisible()
      await page.route('**/*', async (route) => {
        if (route.request().method() !== 'POST') return route.continue()
        if (arrives) await route.fetch()
        await route.abort()
      })
      await confirm(page).click()
      await expect(page.getByText(/没有收到服务器的答复/)).toBeVisible()
      await page.unroute('**/*')
      await report(page).click()
      await expect(page.getByText(/已填报：累计26家/).first()).toBeVisible()
      expect(await stored(goal)).toBe(2)
      expect(await latest(goal)).toMatchObject({ confirmations: [asTotal] })
    })
  }
})

test('words written twice for one day are asked about', async ({ page, signIn, town }) => {
  const goal = await aGoal(town.department, { ...year, ...noFigures, title: '加强宣传', kind: 'narrative' })
  await anEntry(goal, town.staff, { on: '2024-10-31', value: null, note: '已发放手册' })
  await signIn(town.staff)
  await page.goto(`/goals/${goal.id}?asOf=2024-10-31`)
  await page.getByLabel('进展', { exact: true }).fill('已召开动员会')
  await report(page).click()
  await expect(question(page)).toContainText('10月31日已填报过，这一条会另外记下。确认不是重复填报吗？')
  await page.getByLabel('日期', { exact: true }).fill('2024-10-30')
  await expect(question(page)).toHaveCount(0)
  await report(page).click()
  await expect(page.getByText(/已填报进展。/).first()).toBeVisible()
  expect(await latest(goal)).toMatchObject({ note: '已召开动员会', confirmations: [] })
})

test('on a phone the question is read and answered without scrolling sideways', async ({
  page,
  signIn,
  town,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const goal = await aGoal(town.department, factories)
  await anEntry(goal, town.staff, { on: '2024-03-05', value: 12 })
  await signIn(town.staff)
  for (const [path, about] of [
    [`/goals/${goal.id}?asOf=2024-10-31`, ''],
    ['/my?asOf=2024-10-31', `${factories.title}：`],
  ] as const) {
    await page.goto(path)
    await page.getByLabel(`${about}本次新增（家）`).fill('14')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: `${about}确认填报`, exact: true })).toBeInViewport({
      ratio: 1,
    })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  }
})

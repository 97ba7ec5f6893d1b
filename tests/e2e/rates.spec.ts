import type { Page } from '@playwright/test'

import { prisma } from '@/lib/data/prisma'

import { expect, test } from '../support/e2e'
import { aGoal, anEntry, aSection } from '../support/factories'
import { beginGoal } from '../support/new-goal'

const year = { start: '2024-01-01', due: '2024-12-31' }
const insured = { numeratorName: '参保人数', denominatorName: '应参保人数', countUnit: '人' }
const rate = { ...year, kind: 'level', target: 97, unit: '%', ...insured } as const

const send = (page: Page) => page.getByRole('button', { name: '填报', exact: true }).click()
const byParts = { value: '95.9029', numerator: 50167, denominator: 52310 }
const storedOf = (goal: { id: string }) =>
  prisma.progressEntry.findMany({ where: { goalId: goal.id }, orderBy: { recordedAt: 'asc' } })

for (const width of [1440, 390]) {
  test(`a rate is reported in people, and its page says how many are missing, at ${width} px`, async ({
    page,
    signIn,
    town,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    const goal = await aGoal(town.department, { ...rate, title: '养老保险参保率' })
    await anEntry(goal, town.staff, { on: '2024-09-05', value: 95.9 })
    await signIn(town.staff)
    await page.goto(`/goals/${goal.id}?asOf=2024-10-31`)

    // The last reading was given as a rate, so the form asks for one until told otherwise.
    await expect(page.getByLabel('最新读数（%）')).toBeVisible()
    await page.getByRole('button', { name: '填人数' }).click()
    await page.getByLabel('参保人数（人）', { exact: true }).fill('５０，２６９')
    await page.getByLabel('应参保人数（人）').fill('52310')
    await expect(page.getByText(/最新\s*95\.9 → 96\.1\s*%，还差472人/)).toBeVisible()
    await send(page)

    await expect(page.getByText(/已填报：最新96\.1%。 \d\d:\d\d/).first()).toBeVisible()
    await expect(page.getByText(/按应参保人数52310人计，还差472人。/)).toBeVisible()
    await expect(page.getByText('（50269/52310人）')).toBeVisible()
    const [, entry] = await storedOf(goal)
    expect([entry?.numerator?.toFixed(), entry?.denominator?.toFixed()]).toEqual(['50269', '52310'])

    // What stays much the same is filled in; the way it was given last is the way it is asked for next.
    await expect(page.getByLabel('应参保人数（人）')).toHaveValue('52310')
    await expect(page.getByLabel('参保人数（人）', { exact: true })).toHaveValue('')
    await page.reload()
    await expect(page.getByLabel('应参保人数（人）')).toHaveValue('52310')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })

  test(`a month is reported in people from row to row, at ${width} px`, async ({ page, signIn, town }) => {
    await page.setViewportSize({ width, height: 900 })
    const goal = await aGoal(town.department, { ...rate, title: '甲项参保率' })
    await aGoal(town.department, { ...year, title: '乙项整治', target: 25 })
    await anEntry(goal, town.staff, { on: '2024-09-05', ...byParts })
    await signIn(town.staff)
    await page.goto('/my?asOf=2024-10-31')

    const owed = page.getByRole('region', { name: /^本月未填报/ })
    const row = owed.getByRole('listitem').filter({ hasText: '甲项参保率' })
    await expect(row.getByText(/按应参保人数52310人计，还差574人。/)).toBeVisible()
    await row.getByLabel('甲项参保率：参保人数（人）').fill('50740')
    await expect(row.getByText(/还差1人/)).toBeVisible()
    await row.getByLabel('甲项参保率：参保人数（人）').fill('50741')
    await expect(row.getByText(/最新\s*95\.9 → 97\s*%/)).toBeVisible()
    await expect(row.getByText(/还差1人/)).toHaveCount(0)
    await page.keyboard.press('Enter')
    await expect(row.getByText(/已填报：最新97%/)).toBeVisible()
    await expect(page.getByLabel('乙项整治：本次新增（家）')).toBeFocused()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
}

test('what is no good is said beside its field and stays typed; words alone need no people', async ({
  page,
  signIn,
  town,
}) => {
  const goal = await aGoal(town.department, rate)
  await anEntry(goal, town.staff, { on: '2024-09-05', ...byParts })
  await signIn(town.staff)
  await page.goto(`/goals/${goal.id}?asOf=2024-10-31`)
  const [numerator, denominator] = [
    page.getByLabel('参保人数（人）', { exact: true }),
    page.getByLabel('应参保人数（人）'),
  ]
  await numerator.fill('50269.5')
  await send(page)
  await expect(page.getByText('参保人数和应参保人数请填整数。')).toBeVisible()
  await expect(numerator).toHaveValue('50269.5')
  await numerator.fill('50269')
  await denominator.fill('0')
  await send(page)
  await expect(page.getByText('要大于0，请核对。')).toBeVisible()
  await expect(denominator).toHaveAttribute('aria-invalid', 'true')
  await expect(denominator).toHaveValue('0')
  expect(await storedOf(goal)).toHaveLength(1)

  await page.reload()
  await page.getByRole('button', { name: '不要了' }).click()
  await expect(numerator).toHaveValue('')
  await page.getByText('进展、存在问题、下步打算').click()
  await page.getByLabel('进展', { exact: true }).fill('逐户电话动员')
  await send(page)
  await expect(page.getByText(/已填报进展。 \d\d:\d\d/).first()).toBeVisible()
  expect((await storedOf(goal)).at(-1)).toMatchObject({
    value: null,
    denominator: null,
    note: '逐户电话动员',
  })
})

test('a wrong number of people is put right where it stands', async ({ page, signIn, town }) => {
  const goal = await aGoal(town.department, rate)
  await anEntry(goal, town.staff, { on: '2024-09-05', ...byParts })
  await signIn(town.staff)
  await page.goto(`/goals/${goal.id}?asOf=2024-10-31`)
  await page.getByRole('button', { name: /^更正：9月5日/ }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByLabel('参保人数（人）', { exact: true })).toHaveValue('50167')
  await expect(dialog.getByLabel('应参保人数（人）')).toHaveValue('52310')
  await dialog.getByLabel('参保人数（人）', { exact: true }).fill('50176')
  await dialog.getByLabel('更正原因').fill('两位数字写反')
  await dialog.getByRole('button', { name: '更正', exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText('（50176/52310人）')).toBeVisible()
  await expect(page.locator('del').getByText('（50167/52310人）')).toBeVisible()
  await expect(page.getByText(/按应参保人数52310人计，还差565人。/)).toBeVisible()
})

test('a goal says what its rate is made of, and can be renamed while under way', async ({
  page,
  signIn,
  town,
}) => {
  const section = await aSection(town.department)
  await signIn(town.staff)
  await page.goto('/goals/new')
  await beginGoal(page, '搬迁签约率', section, '达到水平')
  await page.getByLabel('目标值').fill('100')
  await page.getByLabel('单位', { exact: true }).fill('分')
  await expect(page.getByLabel('分子名称')).toHaveCount(0)
  await page.getByLabel('单位', { exact: true }).fill('％')
  await page.getByLabel('分子名称').fill('签约户数')
  await page.getByRole('button', { name: '新增' }).click()
  await expect(page.getByText('三项要么都填，要么都不填。').first()).toBeVisible()
  await expect(page.getByLabel('分子名称')).toHaveValue('签约户数')
  await page.getByLabel('分母名称').fill('应签约户数')
  await page.getByLabel('计数单位').fill('户')
  await page.getByRole('button', { name: '新增' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '搬迁签约率' })).toBeVisible()

  // The goal names what it counts, so that is what is asked for.
  await page.getByLabel('签约户数（户）', { exact: true }).fill('3237')
  await page.getByLabel('应签约户数（户）').fill('3250')
  await page.getByLabel('日期', { exact: true }).fill('2024-10-28')
  await send(page)
  await expect(page.getByText(/已填报：最新99\.6%/).first()).toBeVisible()

  await page.getByRole('link', { name: '编辑' }).click()
  await expect(page.getByText('已有填报，这几项只有管理员能改。')).toBeVisible()
  await page.getByLabel('计数单位').fill('家')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText(/按应签约户数3250家计，还差13家。/)).toBeVisible()
})

import type { Page } from '@playwright/test'

import { expect, sampleViewer, test } from '../support/e2e'
import { aGoal, noFigures } from '../support/factories'

const year = { start: '2024-01-01', due: '2024-12-31' }
const entries = (page: Page) => page.getByRole('region', { name: /^填报记录/ })
const send = (page: Page) => page.getByRole('button', { name: '填报', exact: true }).click()

test('a goal in words is reported with progress, problems and next steps, each named in its history', async ({
  page,
  signIn,
  town,
}) => {
  const goal = await aGoal(town.department, {
    ...year,
    ...noFigures,
    kind: 'narrative',
    title: '健全化解机制',
  })
  await signIn(town.staff)
  await page.goto(`/goals/${goal.id}?asOf=2024-08-31`)
  await expect(page.getByText('尚无数据。')).toBeVisible()
  await send(page)
  await expect(page.getByLabel('进展', { exact: true })).toHaveAccessibleDescription(
    '请写进展，或点“无进展”。',
  )
  await page.getByLabel('进展', { exact: true }).fill('村社调解室全部挂牌')
  await page.getByLabel('存在问题').fill('专职调解员缺2人')
  await page.getByLabel('下步打算').fill('9月招录')
  await send(page)

  const row = entries(page).getByRole('listitem').first()
  await expect(row.getByRole('term')).toHaveText(['进展', '存在问题', '下步打算'])
  await expect(row.getByRole('definition')).toHaveText(['村社调解室全部挂牌', '专职调解员缺2人', '9月招录'])
  await expect(page.getByText('计划未定量。')).toBeVisible()
  await expect(page.getByLabel('进展', { exact: true })).toHaveValue('')

  await page.getByLabel('下步打算').fill('补齐设备')
  await page.getByLabel('日期', { exact: true }).fill('2024-08-15')
  await send(page)
  await expect(entries(page).getByRole('listitem')).toHaveCount(2)
  await expect(entries(page).getByRole('term')).toHaveText(['进展', '存在问题', '下步打算', '下步打算'])
})

test('a tally shows what it comes to, its course, and how that compares with last year', async ({
  page,
  signIn,
  town,
}) => {
  const goal = await aGoal(town.department, {
    ...year,
    kind: 'tally',
    target: null,
    title: '走访企业',
    lastYear: 120,
  })
  await signIn(town.staff)
  await page.goto(`/goals/${goal.id}?asOf=2024-08-31`)
  for (const [value, day, total] of [
    ['90', '2024-03-05', '累计 90'],
    ['50', '2024-06-20', '累计 140'],
  ] as const) {
    await page.getByLabel('本次新增（家）').fill(value)
    await page.getByLabel('日期', { exact: true }).fill(day)
    await send(page)
    await expect(entries(page).getByText(total, { exact: true })).toBeVisible()
  }
  await expect(page.getByText('计划未定数，累计140家。')).toBeVisible()
  await expect(page.getByText('120家；至今140家，多20家')).toBeVisible()
  await expect(page.locator('svg.recharts-surface')).toBeVisible()
})

test('every list and chart that leaves goals out says how many, and how many of them carry no number', async ({
  page,
  signIn,
}) => {
  await signIn(await sampleViewer('leader4'))
  await page.goto('/overview')
  const section = (name: string) => page.getByRole('heading', { name }).locator('xpath=ancestor::section')
  await expect(section('目标与实际')).toContainText(/另有 \d+ 项不在此列，其中节点 \d+ 项、无量化 30 项。/)
  await expect(section('需要关注')).toContainText(
    /另有 \d+ 项没有灯，不在此列，其中.*无量化 30 项、目标待定 1 项。/,
  )
  await expect(section('目标、应完成与实际')).toContainText(
    /另有 \d+ 项不在图中，其中节点 \d+ 项、无量化 4 项。/,
  )
  await expect(section('灯的走势')).toContainText(/另有 \d+ 项没有灯，其中.*无量化 30 项、目标待定 1 项。/)
  await page.goto('/goals')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    /54项，其中节点 \d+ 项、无量化 30 项、目标待定 1 项/,
  )
})

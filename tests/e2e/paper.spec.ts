import type { Page } from '@playwright/test'

import { prisma } from '@/lib/data/prisma'
import { addDays } from '@/lib/domain/day'

import { expect, sampleViewer, test } from '../support/e2e'
import { aGoal, anEntry, aSection } from '../support/factories'

const A4 = [595, 842]
const A4_LANDSCAPE = [842, 595]
const A3_LANDSCAPE = [1191, 842]

/** The sizes of a PDF's pages in points, as Chromium writes them. */
async function pagesOf(page: Page): Promise<number[][]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  return [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
    Math.round(Number(width)),
    Math.round(Number(height)),
  ])
}

/** A key pressed is enough for the charts below to be drawn, as when one prints by Ctrl+P. */
async function drawCharts(page: Page, charts: number) {
  // Until the page has come to life nobody listens.
  await expect(async () => {
    await page.keyboard.press('Control')
    await expect(page.locator('svg.recharts-surface')).toHaveCount(charts, { timeout: 1000 })
  }).toPass()
}

test('every page of figures prints on A4 in full, without what can only be pressed', async ({
  page,
  signIn,
}) => {
  await signIn(await sampleViewer('huanjing'))
  const goal = await prisma.goal.findFirstOrThrow({ where: { title: '“散乱污”企业整治' } })
  const paths = [
    '/overview',
    '/goals',
    '/my',
    `/themes/${await themeOf(goal.sectionId)}`,
    `/departments/${goal.leadDepartmentId}`,
    `/goals/${goal.id}`,
  ]
  for (const path of paths) {
    await page.goto(path)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0)
    await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0)
    expect(await page.evaluate(inks), path).toEqual(['rgb(26, 30, 36)', 'rgb(255, 255, 255)', 'light'])
    const expected = path === '/goals' ? A4_LANDSCAPE : A4
    for (const size of await pagesOf(page)) expect(size, path).toEqual(expected)
    await page.emulateMedia({ media: 'screen' })
  }
})

/** The colour of words, of the page behind them, and the scheme that the browser's own parts follow. */
const inks = () => {
  const [page, body] = [getComputedStyle(document.documentElement), getComputedStyle(document.body)]
  return [body.color, page.backgroundColor, page.colorScheme]
}

async function themeOf(sectionId: string) {
  return (await prisma.section.findUniqueOrThrow({ where: { id: sectionId } })).themeId
}

test('the charts are on paper too, as wide as their column', async ({ page, signIn }) => {
  await signIn(await sampleViewer('leader2'))
  await page.goto('/overview')
  await drawCharts(page, 5)
  await page.setViewportSize({ width: 725, height: 1000 })
  await page.emulateMedia({ media: 'print' })
  for (const chart of await page.locator('svg.recharts-surface').all()) {
    const [drawn, column] = await chart.evaluate((svg) => [
      svg.getBoundingClientRect().width,
      svg.closest('figure')?.getBoundingClientRect().width ?? 0,
    ])
    expect(drawn).toBeLessThanOrEqual((column ?? 0) + 1)
    expect(drawn).toBeGreaterThan((column ?? 0) * 0.9)
  }
})

test('the page for a meeting is one A3 page: red first, then what changed, by supervising leader', async ({
  page,
  signIn,
}) => {
  await signIn(await sampleViewer('leader2'))
  await page.goto('/overview')
  await page.getByRole('link', { name: '班子会一页' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '澥浦镇2024年度重点工作' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    '示例副镇长（城建）5项',
    '示例副镇长（民生）1项',
  ])
  const titles = page.locator('section').first().getByRole('link')
  await expect(titles).toHaveText([
    '■ 黑臭河零反弹',
    '■ 余严工业园区块企业拆迁',
    '■ “散乱污”企业整治',
    '● 福泉与汇源路安置房',
    '✓ 广源路改造提升',
  ])
  await expect(page.getByText('存在问题：剩余企业过渡厂房没有落实。')).toBeVisible()
  expect(await pagesOf(page)).toEqual([A3_LANDSCAPE])
})

for (const [goals, leftOut] of [
  [10, 0],
  [30, 15],
] as const) {
  test(`it stays one page with ${goals} red goals and long words`, async ({ page, signIn, town }) => {
    const section = await aSection(town.department)
    const words = '企业过渡厂房没有落实，租赁纠纷还在调解，已联系周边闲置厂房两处；'.repeat(6)
    const leaders = [town.leader, town.admin, town.staff, null]
    for (let index = 0; index < goals; index++) {
      const goal = await aGoal(town.department, {
        title: `第${index + 1}个${'很长的目标任务名称，工业园区块企业拆迁签约与安置过渡'.repeat(goals > 10 ? 6 : 1)}`,
        sectionId: section.id,
        start: '2024-01-01',
        due: '2024-12-31',
        integral: true,
        supervisorId: leaders[index % leaders.length]?.id ?? null,
        personInChargeId: town.staff.id,
      })
      const said = { note: words, problem: words, nextStep: words }
      await anEntry(goal, town.staff, { on: addDays('2024-03-01', index), ...said })
    }
    await signIn(town.leader)
    await page.goto('/overview/sheet?asOf=2024-10-31')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await drawCharts(page, 1)
    await expect(page.getByText(`一页排不下的另有${leftOut}项`)).toHaveCount(leftOut > 0 ? 1 : 0)
    expect(await pagesOf(page)).toEqual([A3_LANDSCAPE])
  })
}

test('what is folded away on the screen is unfolded on paper', async ({ page, signIn, town }) => {
  for (let index = 1; index <= 10; index++) {
    const goal = await aGoal(town.department, {
      title: `拆迁${index}`,
      start: '2024-01-01',
      due: '2024-12-31',
      integral: true,
    })
    await anEntry(goal, town.staff, { on: '2024-03-01', value: 70 })
  }
  await signIn(town.leader)
  await page.goto('/overview?asOf=2024-10-31')
  const last = page.getByRole('region', { name: '灯的变化' }).getByText('拆迁10', { exact: true })
  await expect(last).toBeHidden()
  // Until the page has come to life nobody listens.
  await expect.poll(() => page.evaluate(unfoldedForPaper)).toBeGreaterThan(0)
  await expect(last).toBeVisible()
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(last).toBeHidden()
})

/** Tells the page that it is about to be printed, and how much is unfolded then. */
const unfoldedForPaper = () => {
  window.dispatchEvent(new Event('beforeprint'))
  return document.querySelectorAll('main details[open]').length
}

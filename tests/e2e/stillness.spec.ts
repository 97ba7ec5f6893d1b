import type { Page } from '@playwright/test'

import { today } from '@/lib/clock'
import { prisma } from '@/lib/data/prisma'
import { addDays } from '@/lib/domain/day'

import { expect, sampleViewer, test } from '../support/e2e'
import { aGoal, anEntry } from '../support/factories'

declare global {
  interface Window {
    shift: number
  }
}

const pagesOfFigures = async () => {
  const goal = await prisma.goal.findFirstOrThrow({
    where: { title: '“散乱污”企业整治' },
    include: { section: true },
  })
  return [
    '/overview',
    '/overview/sheet',
    '/goals',
    `/goals/${goal.id}`,
    `/themes/${goal.section.themeId}`,
    `/departments/${goal.leadDepartmentId}`,
  ]
}

async function addUpShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shift = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shift += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

for (const viewport of [
  { width: 1440, height: 960 },
  { width: 390, height: 844 },
]) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport })
    test('nothing moves while a page loads, hydrates, and draws its charts', async ({ page, signIn }) => {
      await signIn(await sampleViewer('leader3'))
      await addUpShifts(page)
      for (const path of await pagesOfFigures()) {
        await page.goto(path, { waitUntil: 'networkidle' })
        const height = await page.evaluate(() => document.documentElement.scrollHeight)
        for (let y = 0; y < height; y += 500) {
          await page.evaluate((top) => window.scrollTo(0, top), y)
          await page.waitForLoadState('networkidle')
        }
        expect(await page.evaluate(() => window.shift), path).toBe(0)
      }
    })
  })
}

for (const [what, note] of [
  ['without a word', ''],
  ['with many words', '完成现场核查，企业已签署整改承诺书，待镇环境所复核后销号。'.repeat(4)],
] as const)
  test(`nothing moves while a goal's page with more reports ${what} than it shows loads`, async ({
    page,
    signIn,
    town,
  }) => {
    const goal = await aGoal(town.department)
    for (let day = 1; day <= 26; day++) await anEntry(goal, town.staff, { on: addDays(today(), -day), note })
    await signIn(town.leader)
    await addUpShifts(page)
    for (const height of [960, 1700]) {
      await page.setViewportSize({ width: 1440, height })
      await page.goto(`/goals/${goal.id}`, { waitUntil: 'networkidle' })
      await expect(page.getByText('查看更早的 6 条')).toBeAttached()
      expect(await page.evaluate(() => window.shift)).toBe(0)
    }
  })

test('nothing moves either while a page comes in over a slow line', async ({ page, signIn }) => {
  await signIn(await sampleViewer('leader3'))
  await addUpShifts(page)
  await page.goto('/goals', { waitUntil: 'networkidle' })
  const line = await page.context().newCDPSession(page)
  await line.send('Network.enable')
  const slow = { offline: false, latency: 20, downloadThroughput: 30_000, uploadThroughput: 30_000 }
  await line.send('Network.emulateNetworkConditions', slow)
  for (const path of ['/goals', '/overview/sheet']) {
    await page.goto(path, { waitUntil: 'networkidle' })
    expect(await page.evaluate(() => window.shift), path).toBe(0)
  }
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('what is seen at first and what the charts say are in the first HTML', async ({ page, signIn }) => {
    await signIn(await sampleViewer('leader3'))
    await page.goto('/overview')
    await expect(page.getByText(/^54项：/)).toContainText('■ 破线1')
    await expect(page.getByText('10月：已完成4，正常10，滞后5，红灯3')).toBeVisible()
    await expect(page.getByRole('link', { name: /“散乱污”企业整治.*落后8家/ })).toBeVisible()
    await expect(page.getByText(/项以个计：/)).toBeVisible()
    await page.goto((await pagesOfFigures())[3] ?? '')
    await expect(page.getByText('按目前速度，年底大约12–17家')).toBeVisible()
  })
})

import AxeBuilder from '@axe-core/playwright'

import { prisma } from '@/lib/data/prisma'

import { expect, sampleViewer, test } from '../support/e2e'

const PAGES = ['/overview', '/goals', '/my', '/goals/new', '/change-password']
const ADMIN_PAGES = ['/accounts', '/departments', '/settings']
const TITLES = ['“散乱污”企业整治', '医疗保险参保率', '余严工业园区块企业拆迁']

async function goalPaths() {
  const goals = await prisma.goal.findMany({ where: { title: { in: TITLES }, plan: { year: 2024 } } })
  const [count] = goals.filter(({ title }) => title === TITLES[0])
  return [...goals.map(({ id }) => `/goals/${id}`), `/goals/${count?.id}/target`, `/goals/${count?.id}/curve`]
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme })

    test('no page fails a check of accessibility', async ({ page, signIn }) => {
      test.setTimeout(120_000)
      await signIn(await sampleViewer('huanjing'))
      for (const path of [...PAGES, ...(await goalPaths())]) await checkAccess(path)
      await signIn(await sampleViewer('admin'))
      for (const path of ADMIN_PAGES) await checkAccess(path)

      async function checkAccess(path: string) {
        await page.goto(path)
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`)).toEqual([])
      }
    })
  })
}

test.describe('on a phone of 360 px', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true })

  test('the way to another day is large enough for a finger', async ({ page, signIn }) => {
    await signIn(await sampleViewer('huanjing'))
    await page.goto('/overview')
    const summary = page.getByText(/^截至 /)
    await summary.tap()
    for (const control of [summary, page.getByRole('link', { name: '今天' })]) {
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    }
    await page.getByRole('heading', { level: 1 }).tap()
    await expect(page.getByRole('link', { name: '今天' })).toBeHidden()
  })

  test('no page scrolls sideways, and the navigation is at the bottom', async ({ page, signIn }) => {
    test.setTimeout(120_000)
    await signIn(await sampleViewer('huanjing'))
    for (const path of [...PAGES, ...(await goalPaths())]) await checkWidth(path)
    await page.goto('/overview')
    await page
      .getByRole('navigation')
      .filter({ visible: true })
      .getByRole('link', { name: '我的填报' })
      .click()
    await expect(page.getByRole('heading', { level: 1, name: '我的填报' })).toBeVisible()
    await signIn(await sampleViewer('admin'))
    for (const path of ADMIN_PAGES) await checkWidth(path)

    async function checkWidth(path: string) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width, path).toBeLessThanOrEqual(360)
    }
  })
})

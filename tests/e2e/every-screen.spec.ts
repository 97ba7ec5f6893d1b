import AxeBuilder from '@axe-core/playwright'

import { expect, sampleViewer, test } from '../support/e2e'
import { routesOfPages, screens } from '../support/routes'

/** With the rules of WCAG 2.2, of which axe leaves some out unless asked. */
const RULES = { 'target-size': { enabled: true } }
/** On a phone the colours are those of the desk, and looking at them is most of the work. */
const ON_A_PHONE = { ...RULES, 'color-contrast': { enabled: false } }

test.describe.configure({ mode: 'parallel' })

const looks = [
  { look: 'light', viewport: { width: 1440, height: 960 }, colorScheme: 'light', rules: RULES },
  { look: 'dark', viewport: { width: 1440, height: 960 }, colorScheme: 'dark', rules: RULES },
  {
    look: 'light on a phone',
    viewport: { width: 390, height: 844 },
    colorScheme: 'light',
    rules: ON_A_PHONE,
  },
] as const

test('no page is left out here', () => {
  expect(Object.keys(screens).sort()).toEqual(routesOfPages().sort())
})

for (const { look, rules, ...device } of looks) {
  test.describe(`in ${look}`, () => {
    test.use(device)

    test('no page fails a check of accessibility', async ({ page, signIn }) => {
      test.setTimeout(240_000)
      const found: string[] = []
      for (const { who, path } of Object.values(screens).flat()) {
        if (who) await signIn(await sampleViewer(who))
        const address = await path()
        await page.goto(address)
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
        const { violations } = await new AxeBuilder({ page }).options({ rules }).analyze()
        found.push(...violations.map(({ id, nodes }) => `${address} ${id}: ${nodes[0]?.html}`))
      }
      expect(found).toEqual([])
    })
  })
}

test.describe('on a phone of 360 px', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true })

  test('the way to another day is large enough for a finger', async ({ page, signIn }) => {
    await signIn(await sampleViewer('huanjing'))
    await page.goto('/overview')
    const summary = page.locator('summary').filter({ hasText: /^截至 / })
    await summary.tap()
    for (const control of [summary, page.getByRole('link', { name: '今天' })]) {
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    }
    await page.getByRole('heading', { level: 1 }).tap()
    await expect(page.getByRole('link', { name: '今天' })).toBeHidden()
  })

  test('what needs attention comes before the rows, and the answer above the fold', async ({
    page,
    signIn,
  }) => {
    await signIn(await sampleViewer('leader4'))
    await page.goto('/overview')
    await expect(page.getByText(/^54项：/)).toBeInViewport({ ratio: 1 })
    const [watched, rows] = [
      await page.getByRole('heading', { name: '需要关注' }).boundingBox(),
      await page.getByRole('heading', { name: '目标与实际' }).boundingBox(),
    ]
    expect(watched?.y ?? 0).toBeLessThan(780)
    expect(watched?.y ?? 0).toBeLessThan(rows?.y ?? 0)
    await expect(page.getByRole('link', { name: '电话 8650-0006' }).first()).toHaveAttribute(
      'href',
      'tel:8650-0006',
    )
  })

  test('no page scrolls sideways, and the navigation is at the bottom', async ({ page, signIn }) => {
    test.setTimeout(180_000)
    for (const { who, path } of Object.values(screens).flat()) {
      if (who) await signIn(await sampleViewer(who))
      const address = await path()
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width, address).toBeLessThanOrEqual(360)
    }
    await signIn(await sampleViewer('huanjing'))
    await page.goto('/overview')
    await page
      .getByRole('navigation')
      .filter({ visible: true })
      .getByRole('link', { name: '我的填报' })
      .click()
    await expect(page.getByRole('heading', { level: 1, name: '我的填报' })).toBeVisible()
  })
})

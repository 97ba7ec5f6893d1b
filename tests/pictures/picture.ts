import type { Page } from '@playwright/test'

/** Those the README shows. All others are for looking at what a change made, and not kept. */
const KEPT: Record<string, string> = {
  'overview-wide-light': 'docs/pictures/overview.png',
  'overview-wide-dark': 'docs/pictures/overview-dark.png',
  'overview-phone-light': 'docs/pictures/overview-phone.png',
  'goal-wide-light': 'docs/pictures/goal.png',
}

export const sizes = {
  wide: { width: 1440, height: 960 },
  tablet: { width: 768, height: 1024 },
  phone: { width: 390, height: 844 },
}

export async function take(page: Page, picture: string) {
  await comeInSight(page)
  await page.screenshot({ path: `test-results/pictures/${picture}.png`, fullPage: true })
  const kept = KEPT[picture]
  if (kept) await page.screenshot({ path: kept })
}

/** Charts are drawn when they come into sight. */
async function comeInSight(page: Page) {
  for (const chart of await page.locator('figure').all()) await chart.scrollIntoViewIfNeeded()
  await page.evaluate(() => window.scrollTo(0, 0))
  await page.waitForTimeout(500)
}

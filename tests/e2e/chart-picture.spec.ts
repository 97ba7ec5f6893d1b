import { readFile } from 'node:fs/promises'

import type { Page } from '@playwright/test'
import { expect, sampleViewer, test } from '../support/e2e'
import { goal } from '../support/routes'

const PNG_SIGNATURE = '89504e470d0a1a0a'

async function savePicture(page: Page, title: string, format: 'PNG' | 'SVG') {
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: `下载图片 ${format}：${title}` }).click()
  const file = await saving
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) }
}

/** How large a picture of each format is, in pixels. */
const sizeOfPng = (content: Buffer) => [content.readUInt32BE(16), content.readUInt32BE(20)]
const sizeOfSvg = (content: string) =>
  (content.match(/viewBox="0 0 ([\d.]+) ([\d.]+)"/) ?? []).slice(1).map(Number)

const charts = [
  { of: 'the lights of the months', path: () => '/overview', title: '灯的走势', told: '✓ 已完成' },
  {
    of: 'a goal',
    path: async () => `${await goal('“散乱污”企业整治')()}?asOf=2024-10-31`,
    title: '“散乱污”企业整治（家）',
    told: '目标25家',
  },
]

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme })
    for (const { of, path, title, told } of charts) {
      test(`the chart of ${of} is saved by one click, as drawn, in the colours of paper`, async ({
        page,
        signIn,
      }) => {
        await signIn(await sampleViewer('leader'))
        await page.goto(await path())
        const drawing = await savePicture(page, title, 'SVG')
        const svg = drawing.content.toString()
        expect(drawing.name).toMatch(/_截至2024-10-31\.svg$/)
        expect(svg).toContain(`>${title}</text>`)
        expect(svg).toContain('>截至2024年10月31日</text>')
        expect(svg).toContain(told)
        expect(svg).toMatch(/font-family="[^"]+sans-serif/)
        expect(svg).not.toMatch(/var\(|currentColor|http:\/\/(?!www\.w3\.org)/)
        // The words of the light theme, on white.
        expect(svg).toContain('fill="#1a1e24"')
        expect(svg).toMatch(/<rect [^>]*fill="#fff"/)
        expect(svg).not.toContain('#e8eaed')

        const pixels = await savePicture(page, title, 'PNG')
        expect(pixels.name).toBe(drawing.name.replace(/svg$/, 'png'))
        expect(pixels.content.subarray(0, 8).toString('hex')).toBe(PNG_SIGNATURE)
        expect(sizeOfPng(pixels.content)).toEqual(sizeOfSvg(svg).map((length) => Math.round(length * 2)))
      })
    }
  })
}

test('each light of the months has its shape and its number in the bar', async ({ page, signIn }) => {
  await signIn(await sampleViewer('leader'))
  await page.goto('/overview')
  const { content } = await savePicture(page, '灯的走势', 'SVG')
  for (const shape of ['✓', '●', '▲', '■'])
    expect(content.toString()).toMatch(new RegExp(`>${shape}\\d+</text>`))
})

/** Every script that a page has fetched and that draws charts. */
function listenForCharts(page: Page): Promise<string>[] {
  const found: Promise<string>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') {
      found.push(response.text().then((code) => (code.includes('recharts-surface') ? response.url() : '')))
    }
  })
  return found
}

const fetched = async (found: Promise<string>[]) => (await Promise.all(found)).filter(Boolean)

test('the code of charts is fetched on no page without them', async ({ page, signIn }) => {
  const found = listenForCharts(page)
  await signIn(await sampleViewer('huanjing'))
  for (const path of ['/my', '/goals']) {
    await page.goto(path, { waitUntil: 'networkidle' })
    await page.mouse.move(200, 200)
    await page.keyboard.press('Tab')
  }
  expect(await fetched(found)).toEqual([])
})

test.describe('on the overview', () => {
  test.use({ viewport: { width: 1280, height: 600 } })

  test('charts come once somebody is there, also out of sight, and nothing moves', async ({
    page,
    signIn,
  }) => {
    const found = listenForCharts(page)
    await signIn(await sampleViewer('leader'))
    await page.goto('/overview', { waitUntil: 'networkidle' })
    await expect(page.getByRole('heading', { name: '灯的走势' })).toBeVisible()
    expect(await fetched(found)).toEqual([])

    // Until the page has come to life nobody listens.
    await expect(async () => {
      await page.keyboard.press('Control')
      await expect(page.locator('figure svg.recharts-surface')).toHaveCount(5, { timeout: 1000 })
    }).toPass()
    expect(await fetched(found)).not.toEqual([])
    expect(await page.evaluate(layoutShift)).toBe(0)
  })

  test('who prints at once has the charts called for', async ({ page, signIn }) => {
    await signIn(await sampleViewer('leader'))
    await page.goto('/overview')
    await expect(page.getByRole('heading', { name: '灯的走势' })).toBeVisible()
    await expect(page.locator('figure svg.recharts-surface')).toHaveCount(0)
    // Until the page has come to life nobody listens.
    await expect(async () => {
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
      await expect(page.locator('figure svg.recharts-surface')).toHaveCount(5, { timeout: 1000 })
    }).toPass()
  })
})

/** How much has moved since the page came, as browsers measure it. */
const layoutShift = () =>
  new Promise<number>((resolve) => {
    let sum = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)))
  })

test('on paper a chart is as wide as its column, and the ways to save it are not there', async ({
  page,
  signIn,
}) => {
  await signIn(await sampleViewer('leader'))
  await page.goto(await goal('“散乱污”企业整治')())
  const figure = page.getByRole('figure')
  await expect(figure.locator('svg.recharts-surface')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  // Measured at once, before the chart hears of it: on paper it never does.
  const [width, height, shape] = await figure.evaluate((element) => {
    element.style.width = '400px'
    const chart = element.querySelector('svg')
    const { width, height } = chart?.getBoundingClientRect() ?? {}
    return [width, height, (chart?.viewBox.baseVal.height ?? 0) / (chart?.viewBox.baseVal.width ?? 1)]
  })
  expect(width).toBe(400)
  expect(height).toBeCloseTo(400 * (shape ?? 0), 0)
  expect(shape).toBeLessThan(0.6)
  await expect(page.getByRole('button', { name: /^下载图片/ })).toHaveCount(0)
})

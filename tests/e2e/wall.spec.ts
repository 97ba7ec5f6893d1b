import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

import { prisma } from '@/lib/data/prisma'

import { aDisplayLink } from '../support/display-link'
import { expect, test } from '../support/e2e'
import { aGoal, anEntry, anUnreadableRevision } from '../support/factories'
import { somethingChanged } from '../support/something-changed'

const MINUTE = 60_000
const SLIDE = 20_000
const BROKEN = /^连接中断 · 数据更新于 \d\d:\d\d$/

/** Opens a wall whose time is the test's, once its script runs. */
async function openWall(page: Page, { path }: { path: string }) {
  await page.clock.install()
  await page.goto(path)
  await expect(page.getByRole('button', { name: '全屏' })).toBeAttached()
}

const slide = (page: Page, title: string) => page.getByRole('heading', { level: 2, name: title })

test.describe('a leader', () => {
  test('opens the wall with one click on the overview', async ({ page, signIn, town }) => {
    await aGoal(town.department, { title: '河道整治' })
    await signIn(town.leader)
    await page.goto('/overview')
    await page.getByRole('button', { name: '大屏' }).click()
    await expect(page).toHaveURL(/\/wall\/[\w-]{43}$/)
    await expect(page.getByRole('heading', { level: 1, name: '2024年度工作计划' })).toBeVisible()
    await expect(slide(page, '总览')).toBeVisible()
  })

  test('whose session has ended is told so in place', async ({ page, signIn, town }) => {
    await aGoal(town.department)
    await signIn(town.leader)
    await page.goto('/overview')
    await prisma.session.updateMany({ where: { userId: town.leader.id }, data: { endedAt: new Date() } })
    await page.getByRole('button', { name: '大屏' }).click()
    await expect(page.getByRole('alert').filter({ hasText: '登录已过期' })).toBeVisible()
    await expect(page).toHaveURL(/\/overview$/)
  })

  test('has that button, staff have none', async ({ page, signIn, town }) => {
    await aGoal(town.department)
    await signIn(town.staff)
    await page.goto('/overview')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('button', { name: '大屏' })).toHaveCount(0)
  })
})

test('an admin makes a lasting link, whose address shows the wall, and revokes it', async ({
  page,
  signIn,
  town,
  browser,
}) => {
  await aGoal(town.department, { title: '河道整治' })
  await signIn(town.admin)
  await page.goto('/settings')
  await page.getByRole('button', { name: '新建大屏链接' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('名称').fill('一楼大厅')
  await dialog.getByRole('button', { name: '新建' }).click()
  const address = await dialog.getByLabel('一楼大厅的地址').inputValue()
  await dialog.getByRole('button', { name: '已复制，关闭' }).click()
  const row = page.getByRole('row', { name: /一楼大厅/ })
  await expect(row).toContainText(/长期\s*使用中/)

  const hall = await (await browser.newContext()).newPage()
  await hall.goto(address)
  await expect(hall.getByRole('heading', { level: 1, name: '2024年度工作计划' })).toBeVisible()

  await page.getByRole('button', { name: '停用：一楼大厅' }).click()
  await dialog.getByRole('button', { name: '停用' }).click()
  await expect(row).toContainText('已停用')
  expect((await hall.goto(address))?.status()).toBe(404)
  await hall.context().close()
})

test('a browser that nobody signed in to sees the wall by its link, and no other page', async ({
  page,
  town,
}) => {
  await aGoal(town.department, { title: '河道整治' })
  const { path } = await aDisplayLink(town.admin)
  await openWall(page, { path })
  await expect(page.getByRole('link')).toHaveCount(0)
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  await expect(page.locator('meta[name="referrer"]')).toHaveAttribute('content', 'no-referrer')
  for (const other of ['/overview', '/goals', '/settings']) {
    await page.goto(other)
    await expect(page).toHaveURL(/\/sign-in/)
  }
  expect((await page.goto(`${path}x`))?.status()).toBe(404)
  await page.goto('/wall')
  await expect(page.getByRole('heading', { level: 1, name: '大屏要用专门的链接打开' })).toBeVisible()
})

test('overview, lagging goals and themes follow one another every twenty seconds', async ({ page, town }) => {
  await aGoal(town.department, { title: '河道整治' })
  await openWall(page, await aDisplayLink(town.admin))
  await expect(slide(page, '总览')).toBeVisible()
  await expect(page.getByText('■ 严重滞后')).toBeVisible()
  await page.clock.fastForward(SLIDE)
  await expect(slide(page, '滞后的目标任务')).toBeVisible()
  await expect(page.getByRole('listitem')).toContainText(/河道整治.*☎ 8650-1234.*落后/)
  await page.clock.fastForward(SLIDE)
  await expect(slide(page, '板块')).toBeVisible()
  await page.clock.fastForward(SLIDE)
  await expect(slide(page, '总览')).toBeVisible()
})

test('the cycle is paused, stepped and taken up again by keyboard and by buttons', async ({ page, town }) => {
  await aGoal(town.department)
  await openWall(page, await aDisplayLink(town.admin))
  await page.keyboard.press('Space')
  await expect(page.getByText('已暂停')).toBeVisible()
  await page.clock.fastForward(10 * SLIDE)
  await expect(slide(page, '总览')).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await expect(slide(page, '板块')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(slide(page, '总览')).toBeVisible()

  await page.clock.fastForward(SLIDE)
  const controls = page.getByRole('button', { name: '继续' }).locator('..')
  await expect(controls).toHaveCSS('opacity', '0')
  await page.getByRole('button', { name: '继续' }).focus()
  await expect(controls).toHaveCSS('opacity', '1')
  await page.keyboard.press('Space')
  await expect(page.getByText('已暂停')).toHaveCount(0)
  await page.clock.fastForward(SLIDE)
  await expect(slide(page, '滞后的目标任务')).toBeVisible()
})

/** Marks what is on the screen: a page loaded or drawn anew has the mark no more. */
const mark = (page: Page) =>
  page.evaluate(() => document.querySelector('h1')?.setAttribute('data-marked', 'yes'))
const marked = (page: Page) => page.locator('h1[data-marked]')

test('a new report is on the wall within a minute, in place', async ({ page, town }) => {
  const goal = await aGoal(town.department, { title: '河道整治' })
  await openWall(page, await aDisplayLink(town.admin))
  await page.keyboard.press('Space')
  await expect(page.getByText('■ 严重滞后')).toBeVisible()
  await mark(page)

  await anEntry(goal, town.staff, { value: 95 })
  await somethingChanged(town.admin)
  await page.clock.fastForward(MINUTE)

  await expect(page.getByText('● 正常')).toBeVisible()
  await expect(page.getByText('■ 严重滞后')).toHaveCount(0)
  await expect(marked(page)).toHaveCount(1)
})

test('without the network the last picture stays, says of when it is, and comes back to life by itself', async ({
  page,
  context,
  town,
}) => {
  const goal = await aGoal(town.department, { title: '河道整治' })
  await openWall(page, await aDisplayLink(town.admin))
  await page.keyboard.press('Space')
  await expect(page.getByText(/^数据更新于 \d\d:\d\d$/)).toBeVisible()
  await mark(page)

  await context.setOffline(true)
  await page.clock.fastForward(MINUTE)
  await expect(page.getByText(BROKEN)).toBeVisible()
  await expect(page.getByText('■ 严重滞后')).toBeVisible()

  await anEntry(goal, town.staff, { value: 95 })
  await somethingChanged(town.admin)
  await context.setOffline(false)
  await expect(page.getByText('● 正常')).toBeVisible()
  await expect(page.getByText(BROKEN)).toHaveCount(0)
  await expect(marked(page)).toHaveCount(1)
})

for (const [what, answer] of [
  ['a proxy that answers for a dead server', { status: 502, body: '<h1>Bad Gateway</h1>' }],
  ['a 404 that is not ours', { status: 404, body: '{"error":"not found"}' }],
  ['a page of somebody else', { status: 200, body: '<form>Sign in to this network</form>' }],
] as const) {
  test(`${what} costs the wall nothing but its freshness`, async ({ page, town }) => {
    await aGoal(town.department)
    await openWall(page, await aDisplayLink(town.admin))
    await page.keyboard.press('Space')
    await page.route('**/picture', (route) => route.fulfill(answer))
    await page.clock.fastForward(MINUTE)
    await expect(page.getByText(BROKEN)).toBeVisible()
    await expect(page.getByText('■ 严重滞后')).toBeVisible()

    await page.unroute('**/picture')
    await page.clock.fastForward(MINUTE)
    await expect(page.getByText(/^数据更新于 \d\d:\d\d$/)).toBeVisible()
  })
}

test('a link that is revoked takes the figures off the wall, also after the line was down', async ({
  page,
  context,
  town,
}) => {
  await aGoal(town.department)
  const link = await aDisplayLink(town.admin)
  await openWall(page, link)
  await prisma.displayLink.update({
    where: { id: link.id },
    data: { revokedAt: new Date(), revokedById: town.admin.id },
  })
  await page.clock.fastForward(MINUTE)
  await expect(page.getByRole('heading', { level: 1, name: '大屏链接已停用或到期' })).toBeVisible()
  await expect(page.getByText('严重滞后')).toHaveCount(0)

  await context.setOffline(true)
  await page.clock.fastForward(MINUTE)
  await expect(page.getByRole('heading', { level: 1, name: '大屏链接已停用或到期' })).toBeVisible()
})

test('a new build loads the wall anew, once', async ({ page, town }) => {
  await aGoal(town.department)
  await openWall(page, await aDisplayLink(town.admin))
  await mark(page)
  await page.route('**/picture', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, json: { ...(await response.json()), build: 'the-next-one' } })
  })
  await page.clock.fastForward(MINUTE)
  await expect(marked(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: '全屏' })).toBeAttached()

  await mark(page)
  const asked = page.waitForResponse('**/picture')
  await page.clock.fastForward(MINUTE)
  await (await asked).finished()
  await expect(marked(page)).toHaveCount(1)
})

/** A test in which the server fails on purpose: that the browser complains of it is no surprise. */
const failing = test.extend<{ quiet: undefined }>({ quiet: ({ page: _ }, use) => use(undefined) })

failing(
  'a wall that could not be drawn at first comes by itself, once the server can',
  async ({ page, town }) => {
    const goal = await aGoal(town.department)
    await anUnreadableRevision(goal, town.staff)
    await aGoal(town.department)
    await page.clock.install()
    expect((await page.goto((await aDisplayLink(town.admin)).path))?.status()).toBe(500)
    await expect(page.getByRole('heading', { level: 1, name: '大屏暂时打不开' })).toBeVisible()

    // Nobody may change a revision, but what is archived is read no more.
    await prisma.goal.update({ where: { id: goal.id }, data: { archivedAt: new Date() } })
    await somethingChanged(town.admin)
    await page.clock.fastForward(MINUTE)
    await expect(slide(page, '总览')).toBeVisible()
  },
)

/** Walks through all slides, from the first to the last. */
async function onEachSlide(page: Page, look: (title: string) => Promise<void>) {
  const count = await page.getByText(/^1 \/ \d+$/).textContent()
  const slides = Number(count?.split(' / ')[1])
  await page.keyboard.press('Space')
  for (let turn = 1; turn <= slides; turn++) {
    await expect(page.getByText(`${turn} / ${slides}`, { exact: true })).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(1)
    await look(`${turn} / ${slides}`)
    await page.keyboard.press('ArrowRight')
  }
}

/** In the browser: the sizes of all text that can be seen, the smallest first. */
const textSizes = (page: Page) =>
  page.evaluate(() => {
    const sizes: number[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const element = text.parentElement
      const isSeen = element?.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      if (element && isSeen && text.textContent?.trim())
        sizes.push(parseFloat(getComputedStyle(element).fontSize))
    }
    return sizes.sort((a, b) => a - b)
  })

/** In the browser: what is cut off at the bottom of the screen or of its row. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('html, main, section, li:has(h3)')]
      .filter((box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1)
      .map((box) => box.outerHTML.slice(0, 80)),
  )

/** A plan with more that lags than one screen holds, in long words. */
async function aFullWall(town: { department: { id: string } & Parameters<typeof aGoal>[0] }) {
  const title = '农村生活污水治理设施提标改造及管网接户工程（含余严、湾塘、岚山三村）'
  const { sectionId } = await aGoal(town.department, { title })
  for (let goal = 2; goal <= 9; goal++) await aGoal(town.department, { title: `${title}${goal}`, sectionId })
}

for (const [width, height] of [
  [1920, 1080],
  [1366, 768],
  [3840, 2160],
] as const) {
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } })

    test('nothing scrolls or is cut off, and all text is large', async ({ page, town }) => {
      await aFullWall(town)
      const sample = await prisma.user.findFirstOrThrow({ where: { username: 'admin' } })
      for (const maker of [town.admin, sample]) {
        await openWall(page, await aDisplayLink(maker))
        await onEachSlide(page, async (turn) => {
          expect(await cutOff(page), turn).toEqual([])
          const [smallest = 0] = await textSizes(page)
          expect(smallest, turn).toBeGreaterThanOrEqual((32 * height) / 1080)
        })
      }
    })
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme })

    test('no slide fails a check of accessibility', async ({ page, town }) => {
      test.setTimeout(60_000)
      await aFullWall(town)
      await openWall(page, await aDisplayLink(town.admin))
      await onEachSlide(page, checkAccess)
      await page.route('**/picture', (route) => route.fulfill({ status: 502 }))
      await page.clock.fastForward(MINUTE)
      await expect(page.getByText(BROKEN)).toBeVisible()
      await checkAccess('broken')
      await page.goto('/wall')
      await checkAccess('without a link')

      async function checkAccess(turn: string) {
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => `${turn} ${id}: ${nodes[0]?.html}`)).toEqual([])
      }
    })
  })
}

test.describe('on a phone of 360 px', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true })

  test('no slide scrolls sideways', async ({ page, town }) => {
    await aFullWall(town)
    await openWall(page, await aDisplayLink(town.admin))
    await onEachSlide(page, async (turn) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth), turn).toBeLessThanOrEqual(360)
    })
  })
})

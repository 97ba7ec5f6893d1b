import type { Page } from '@playwright/test'

import { prisma } from '@/lib/data/prisma'

import { expect, sampleViewer, test } from '../support/e2e'

const JUNE = '2024-06-30'
const control = (page: Page) => page.getByText(/^截至 .+ ▾$/)

const goalId = async (title: string) =>
  (await prisma.goal.findFirstOrThrow({ where: { title, plan: { year: 2024 } }, select: { id: true } })).id

/** Where the page's links inside the app lead, but for those of the control: another day is what they are for. */
const linksOf = (page: Page) =>
  page
    .locator('a[href^="/"]:not(details a[href*="asOf="])')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))

const urlOf = (href: string) => new URL(href, 'http://here.invalid')
const dayOf = (href: string) => urlOf(href).searchParams.get('asOf')

/** One link of each page: a goal stands for all goals. */
const onePerPage = (links: string[]) => [
  ...new Map(links.map((href) => [urlOf(href).pathname.replace(/[0-9a-f-]{36}/, 'ID'), href])).values(),
]

async function follow(page: Page, href: string) {
  await page.goto(href)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(dayOf(page.url()), href).toBe(JUNE)
  const shown = control(page)
  if ((await shown.count()) > 0) await expect(shown).toHaveText('截至 2024年6月30日 ▾')
}

const people = [
  { username: 'leader', goal: '“散乱污”企业整治', pages: ['/overview', '/goals', '/goals/ID'] },
  {
    username: 'huanjing',
    goal: '“散乱污”企业整治',
    pages: [
      '/overview',
      '/goals',
      '/goals/ID',
      '/goals/ID/edit',
      '/goals/ID/target',
      '/goals/ID/curve',
      '/goals/new',
      '/my',
    ],
  },
  { username: 'guihua', goal: '余严工业园区块企业拆迁', pages: ['/goals/ID', '/my'] },
  { username: 'shebao', goal: '城镇登记失业率', pages: ['/goals/ID'] },
  {
    username: 'admin',
    goal: '养老保险参保率',
    pages: ['/overview?order=plan', '/goals?by=department&standing=behind', '/goals/ID', '/goals/ID/edit'],
  },
]

for (const { username, goal, pages } of people) {
  test(`the day ${username} looks from survives every link`, async ({ page, signIn }) => {
    await signIn(await sampleViewer(username))
    const id = await goalId(goal)
    const found: string[] = []
    for (const path of pages.map((one) => one.replace('ID', id))) {
      await follow(page, `${path}${path.includes('?') ? '&' : '?'}asOf=${JUNE}`)
      const links = await linksOf(page)
      expect(links.length, path).toBeGreaterThan(0)
      expect(
        links.filter((href) => dayOf(href) !== JUNE),
        path,
      ).toEqual([])
      found.push(...links)
    }
    // A file that is saved leads nowhere.
    const pagesFound = found.filter((href) => !urlOf(href).pathname.endsWith('/export'))
    for (const href of onePerPage(pagesFound)) await follow(page, href)
  })
}

test('the way to another day offers the pinned day, today, each month end and any day', async ({
  page,
  signIn,
}) => {
  await signIn(await sampleViewer('leader2'))
  await page.goto('/goals?standing=behind')
  await control(page).click()
  await expect(page.getByRole('link', { name: '数据截至 2024年10月31日' })).toHaveAttribute(
    'aria-current',
    'date',
  )
  const monthEnds = page.getByRole('navigation', { name: '2024年各月底' })
  await expect(monthEnds.getByRole('link')).toHaveCount(12)
  await monthEnds.getByRole('link', { name: '3月底', exact: true }).click()

  await expect(control(page)).toHaveText('截至 2024年3月31日 ▾')
  await expect(page).toHaveURL(/standing=behind&asOf=2024-03-31/)
  await expect(monthEnds).toBeHidden()
  await control(page).click()
  await expect(monthEnds.getByRole('link', { name: '3月底', exact: true })).toHaveAttribute(
    'aria-current',
    'date',
  )
  await page.getByRole('link', { name: '今天' }).click()
  await expect(control(page)).not.toHaveText('截至 2024年3月31日 ▾')
})

test('signing in leads to the page that was wanted, on its day', async ({ page, context }) => {
  await context.clearCookies()
  await page.goto(`/overview?asOf=${JUNE}`)
  await expect(page.getByRole('button', { name: '登录' })).toBeVisible()
  expect(new URL(page.url()).searchParams.get('callbackUrl')).toBe(`/overview?asOf=${JUNE}`)
})

test('on an early day nothing that came later counts, and what is there already says so', async ({
  page,
  signIn,
}) => {
  await signIn(await sampleViewer('leader2'))
  await page.goto(`/goals/${await goalId('岚湾工业区产业项目')}?asOf=2024-03-31`)
  await expect(page.getByText('4个节点完成1个').first()).toBeVisible()
  await expect(page.getByText('6月28日完成，晚于截至日期')).toBeVisible()
  await page.goto(`/goals/${await goalId('“散乱污”企业整治')}?asOf=2024-03-31`)
  await expect(page.getByText('到3月31日应完成6家，实际2家，落后4家。').first()).toBeVisible()
  await expect(page.getByText('晚于截至日期，未计入').first()).toBeVisible()
  await page.goto('/overview?asOf=2024-03-31')
  await expect(page.getByText(/[4-9]月\d+日填报|1[012]月\d+日填报/)).toHaveCount(0)
  await expect(page.getByText(/[4-9]月\d+日完成|1[012]月\d+日完成/)).toHaveCount(0)
})

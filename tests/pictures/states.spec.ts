import type { Page } from '@playwright/test'

import { expect, sampleViewer, test } from '../support/e2e'
import { goal } from '../support/routes'
import { aBusyGoal } from './busy-goal'
import { sizes, take } from './picture'

const looks = [
  { look: 'wide-light', viewport: sizes.wide, colorScheme: 'light' },
  { look: 'phone-dark', viewport: sizes.phone, colorScheme: 'dark' },
] as const

const count = goal('“散乱污”企业整治')
const click = (name: string) => (page: Page) =>
  page.getByRole('button', { name, exact: true }).first().click()

/** What a page becomes when one starts something on it; nothing of it is stored. */
const states = [
  { name: 'as-of', path: async () => '/overview', who: 'leader', start: openDays },
  { name: 'question', path: count, who: 'huanjing', start: beAsked },
  { name: 'correction', path: count, who: 'huanjing', start: correct },
  { name: 'steps-edit', path: goal('余严工业园区块企业拆迁'), who: 'guihua', start: click('编辑节点') },
  { name: 'overrule', path: count, who: 'leader', start: click('改判') },
  { name: 'curve-months', path: async () => `${await count()}/curve`, who: 'huanjing', start: byMonth },
]

async function openDays(page: Page) {
  await page.getByText(/^截至 .* ▾$/).click()
}

async function beAsked(page: Page) {
  await page.getByLabel('本次新增（家）').fill('14')
  await click('填报')(page)
  await expect(page.getByRole('alertdialog')).toBeVisible()
}

async function correct(page: Page) {
  await page
    .getByRole('button', { name: /^更正：/ })
    .first()
    .click()
}

async function byMonth(page: Page) {
  await page.getByRole('radio', { name: '按月' }).check()
}

for (const { name, path, who, start } of states) {
  for (const { look, ...device } of looks) {
    test.describe(`${name}-${look}`, () => {
      test.use(device)
      test('is taken', async ({ page, signIn }) => {
        await signIn(await sampleViewer(who))
        await page.goto(await path())
        await start(page)
        await take(page, `${name}-${look}`)
      })
    })
  }
}

for (const { look, ...device } of looks) {
  test.describe(`goal-busy-${look}`, () => {
    test.use(device)
    test('is taken', async ({ page, signIn, town }) => {
      const { id } = await aBusyGoal(town)
      await signIn(town.leader)
      await page.goto(`/goals/${id}?asOf=2024-12-15`)
      await take(page, `goal-busy-${look}`)
    })
  })
}

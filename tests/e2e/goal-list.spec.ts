import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

import { expect, sampleViewer, test } from '../support/e2e'

const searchField = (page: Page) => page.getByRole('searchbox', { name: '搜索目标任务' })
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const menu = (page: Page, label: string | RegExp) => page.locator('summary').filter({ hasText: label })
const titles = (page: Page) => page.getByRole('row').locator('th[scope=row] a')
const chip = (page: Page, name: RegExp) => page.getByRole('search').getByRole('link', { name })

/** What a URL asks for. */
const askedIn = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams)

test('typing the initials of a title finds it, marks it, and the URL follows; a reload shows the same', async ({
  page,
  signIn,
}) => {
  await signIn(await sampleViewer('leader'))
  await page.goto('/goals?asOf=2024-10-31')
  await searchField(page).pressSequentially('lsgc')
  await expect(titles(page)).toHaveText(['三星级绿色工厂'])
  await expect(page.getByRole('status')).toHaveText('1 / 54项')
  await expect(page.locator('mark')).toHaveText('绿色工厂')
  await expect.poll(() => askedIn(page)).toEqual({ q: 'lsgc', asOf: '2024-10-31' })

  await page.reload()
  await expect(searchField(page)).toHaveValue('lsgc')
  await expect(titles(page)).toHaveText(['三星级绿色工厂'])

  await searchField(page).press('Escape')
  await expect(searchField(page)).toHaveValue('')
  await expect(page).toHaveURL('/goals?asOf=2024-10-31')
  await expect(page.getByRole('status')).toHaveText(/^54项/)
})

test('the back button leads to the page before the search, and typing adds none', async ({
  page,
  signIn,
}) => {
  await signIn(await sampleViewer('leader'))
  await page.goto('/overview')
  await page.getByRole('link', { name: '目标任务' }).first().click()
  for (const character of '绿色') {
    await searchField(page).pressSequentially(character)
    await expect.poll(() => askedIn(page).q).toMatch(new RegExp(`${character}$`))
  }
  await chip(page, /已完成/).click()
  await expect(page).toHaveURL(/standing=achieved/)
  await page.goBack()
  await expect(page).not.toHaveURL(/standing/)
  await expect(searchField(page)).toHaveValue('绿色')
  await page.goBack()
  await expect(heading(page)).toContainText('2024年度重点工作')
})

test('filters narrow together with the search, count what they would leave, and are given up one by one', async ({
  page,
  signIn,
}) => {
  await signIn(await sampleViewer('huanjing'))
  await page.goto('/goals?asOf=2024-10-31')
  await menu(page, /^科室/).click()
  await chip(page, /^生态环境办 3$/).click()
  await expect(heading(page)).toContainText('3 / 54项')
  await expect(menu(page, /^科室：生态环境办/)).toBeVisible()
  // Departments add to each other, so that the panel stays.
  const second = chip(page, /^经济发展办 \d+$/)
  const more = Number((await second.textContent())?.match(/\d+$/)?.[0])
  await second.click()
  await expect(heading(page)).toContainText(`${3 + more} / 54项`)
  await page.keyboard.press('Escape')

  await searchField(page).pressSequentially('lsgc')
  await expect(heading(page)).toContainText('1 / 54项')
  await expect.poll(() => Object.keys(askedIn(page))).toEqual(['q', 'department', 'asOf'])
  await page.getByRole('link', { name: '取消科室' }).click()
  await expect(menu(page, /^科室 ▾$/)).toBeFocused()
  await expect.poll(() => Object.keys(askedIn(page))).toEqual(['q', 'asOf'])

  await menu(page, /^截至/).click()
  await page.getByRole('link', { name: '6月底' }).click()
  await expect(page).toHaveURL(/q=lsgc&asOf=2024-06-30/)
  await page.getByRole('link', { name: '清除全部' }).click()
  await expect(page.getByRole('status')).toHaveText(/^54项/)
  await expect(searchField(page)).toHaveValue('')
  await expect(searchField(page)).toBeFocused()
})

test('what is mine, owed or of one person is one choice away', async ({ page, signIn }) => {
  await signIn(await sampleViewer('huanjing'))
  await page.goto('/goals?asOf=2024-10-31')
  for (const name of [/^本科室牵头、配合 \d+/, /^我负责 \d+/, /^本月未填报 \d+/]) {
    const count = (await chip(page, name).textContent())?.match(/\d+/)?.[0]
    await chip(page, name).click()
    await expect(heading(page)).toContainText(`${count} / 54项`)
    await page.getByRole('link', { name: '清除全部' }).click()
    await expect(page).toHaveURL('/goals?asOf=2024-10-31')
  }
  await menu(page, /^责任人/).click()
  const someone = page.getByRole('navigation', { name: '责任人' }).getByRole('link').first()
  const [, name, count] = (await someone.textContent())?.match(/^(\D+)(\d+)$/) ?? []
  await someone.click()
  await expect(heading(page)).toContainText(`${count} / 54项`)
  await expect(menu(page, `责任人：${name}`)).toBeFocused()
})

test('a search that finds nothing says what was asked, and how to get all back', async ({ page, signIn }) => {
  await signIn(await sampleViewer('leader'))
  await page.goto('/goals?q=zzzz&standing=behind&sort=gap')
  await expect(page.getByText('没有符合这些条件的目标任务：搜索“zzzz”，状态：▲ 滞后。')).toBeVisible()
  await page.getByRole('link', { name: '清除条件' }).click()
  await expect(page.getByRole('status')).toHaveText(/^54项/)
})

test('/ leads to the search, not while one writes, and can be turned off', async ({ page, signIn }) => {
  await signIn(await sampleViewer('leader'))
  await page.goto('/goals')
  await expect(page.getByRole('button', { name: '快捷键 /：跳到搜索' })).toBeVisible()
  await page.keyboard.press('Control+/')
  await expect(searchField(page)).not.toBeFocused()
  await page.keyboard.press('/')
  await expect(searchField(page)).toBeFocused()
  await expect(searchField(page)).toHaveValue('')
  await page.keyboard.press('/')
  await expect(searchField(page)).toHaveValue('/')
  await searchField(page).press('Escape')
  await expect(page).toHaveURL('/goals')

  const key = page.getByRole('button', { name: '快捷键 /：跳到搜索' })
  await key.click()
  await expect(key).toHaveAttribute('aria-pressed', 'false')
  await page.reload()
  await expect(key).toHaveAttribute('aria-pressed', 'false')
  await page.keyboard.press('/')
  await expect(searchField(page)).not.toBeFocused()
})

test('nothing is searched for while an input method composes', async ({ page, signIn }) => {
  await signIn(await sampleViewer('leader'))
  await page.clock.install()
  await page.goto('/goals')
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('q=')) asked.push(new URL(request.url()).searchParams.get('q') ?? '')
  })
  await searchField(page).click()
  const method = await page.context().newCDPSession(page)
  for (const text of ['l', 'lv', "lv's", "lv'se"]) {
    await method.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  }
  await expect(searchField(page)).toHaveValue("lv'se")
  await page.clock.runFor(1000)
  expect(asked).toEqual([])
  await method.send('Input.insertText', { text: '绿色工厂' })
  await expect(titles(page)).toHaveText(['三星级绿色工厂'])
  expect(asked).toEqual(['绿色工厂'])
})

test('what is typed is not overwritten by an answer that comes late', async ({ page, signIn }) => {
  await signIn(await sampleViewer('leader'))
  await page.goto('/goals')
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/q=ls(&|$)/, async (route) => {
    await held
    await route.continue()
  })
  const first = page.waitForRequest(/q=ls(&|$)/)
  await searchField(page).pressSequentially('ls')
  await first
  await searchField(page).pressSequentially('gc')
  release()
  await expect(titles(page)).toHaveText(['三星级绿色工厂'])
  await expect(searchField(page)).toHaveValue('lsgc')
  await expect(page).toHaveURL('/goals?q=lsgc')
})

test('what is typed before the page can answer is searched for once it can', async ({ page, signIn }) => {
  await signIn(await sampleViewer('leader'))
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/_next/static/**/*.js*', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/goals', { waitUntil: 'commit' })
  await searchField(page).pressSequentially('lsgc')
  release()
  await expect(titles(page)).toHaveText(['三星级绿色工厂'])
  await expect(searchField(page)).toHaveValue('lsgc')
  await expect(page).toHaveURL('/goals?q=lsgc')
})

test('the list stands in another order, told by its columns', async ({ page, signIn }) => {
  await signIn(await sampleViewer('leader'))
  await page.goto('/goals?asOf=2024-10-31')
  const column = (name: string) => page.getByRole('columnheader', { name })
  await expect(column('目标任务')).toHaveAttribute('aria-sort', 'other')
  await column('灯').getByRole('link').click()
  await expect(column('灯')).toHaveAttribute('aria-sort', 'descending')
  await expect(column('目标任务')).toHaveAttribute('aria-sort', 'none')
  await expect(page.getByRole('rowheader').first()).toContainText(/[一二三四]、/)
  const lights = await page.getByRole('row').locator('td:first-child').allTextContents()
  expect(lights[0]).toContain('■')

  await menu(page, '按落后程度').click()
  await chip(page, /^按期限$/).click()
  await expect(menu(page, '按期限')).toBeFocused()
  await expect.poll(() => askedIn(page)).toEqual({ sort: 'due', asOf: '2024-10-31' })
  await expect(page.getByRole('rowheader').first()).toContainText('期限 ')

  await column('最近填报').getByRole('link').click()
  await expect(column('最近填报')).toHaveAttribute('aria-sort', 'ascending')
  await column('牵头科室').getByRole('link').click()
  await expect(page.getByRole('rowheader', { name: /生态环境办 3项/ })).toBeVisible()
})

test('all of it is done by keyboard', async ({ page, signIn }) => {
  await signIn(await sampleViewer('leader'))
  await page.goto('/goals?asOf=2024-10-31')
  await menu(page, /^板块/).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(chip(page, /^一、科创为先/)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(menu(page, '板块：一、科创为先')).toBeFocused()
  await expect(page).toHaveURL(/theme=/)
  await page.keyboard.press('Space')
  await expect(chip(page, /^一、科创为先/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(chip(page, /^一、科创为先/)).toBeHidden()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: '取消板块' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(menu(page, /^板块 ▾$/)).toBeFocused()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('Enter searches, and what is seen of the choices are links', async ({ page, signIn }) => {
    await signIn(await sampleViewer('leader'))
    await page.goto('/goals?standing=achieved&asOf=2024-10-31')
    await searchField(page).fill('lsgc')
    await searchField(page).press('Enter')
    await expect(titles(page)).toHaveText(['三星级绿色工厂'])
    await expect.poll(() => askedIn(page)).toEqual({ q: 'lsgc', standing: 'achieved', asOf: '2024-10-31' })
    await page.getByRole('link', { name: '清除全部' }).click()
    await expect(page.getByRole('status')).toHaveText(/^54项/)
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme })

    test('no state of the list fails a check of accessibility', async ({ page, signIn }) => {
      test.setTimeout(120_000)
      await signIn(await sampleViewer('huanjing'))
      for (const [path, open] of [
        ['/goals?q=lsgc', null],
        ['/goals?light=red,yellow&sort=due&q=l', '灯：'],
        ['/goals?department=gone', '责任人'],
        ['/goals?q=zzzz', '按板块'],
      ] as const) {
        await page.goto(path)
        if (open) await menu(page, open).click()
        const rules = { 'target-size': { enabled: true } }
        const { violations } = await new AxeBuilder({ page }).options({ rules }).analyze()
        expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`)).toEqual([])
      }
    })
  })
}

for (const width of [360, 430]) {
  test.describe(`on a phone of ${width} px`, () => {
    test.use({ viewport: { width, height: 780 }, hasTouch: true, isMobile: true })

    test('searching and filtering fit the screen and the finger', async ({ page, signIn }) => {
      await signIn(await sampleViewer('huanjing'))
      await page.goto('/goals')
      await searchField(page).tap()
      await page.keyboard.type('l')
      await expect(page).toHaveURL('/goals?q=l')
      await menu(page, /^科室/).tap()
      const choice = chip(page, /^生态环境办 \d+$/)
      const targets = [
        searchField(page),
        menu(page, /^科室/),
        choice,
        chip(page, /正常/),
        chip(page, /^清除全部/),
      ]
      for (const target of targets) {
        const box = await target.boundingBox()
        expect(box?.height, `${target}`).toBeGreaterThanOrEqual(44)
        expect((box?.x ?? 0) + (box?.width ?? 0), `${target}`).toBeLessThanOrEqual(width)
      }
      const panel = await choice.locator('xpath=ancestor::details/div').boundingBox()
      expect(panel?.x).toBeGreaterThanOrEqual(0)
      expect((panel?.x ?? 0) + (panel?.width ?? 0)).toBeLessThanOrEqual(width)
      await choice.tap()
      await expect(page).toHaveURL(/department=/)
      await menu(page, '按板块').tap()
      await chip(page, /^按落后程度$/).tap()
      await expect(page).toHaveURL(/sort=gap/)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    })
  })
}

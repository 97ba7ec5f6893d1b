import { prisma } from '@/lib/data/prisma'

import { expect, sampleViewer, test } from '../support/e2e'
import { aGoal } from '../support/factories'

test('a leader lands on the overview and sees how many goals stand where; the parts add up to all', async ({
  page,
  signIn,
}) => {
  await signIn(await sampleViewer('leader'))
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1, name: '2024年度重点工作' })).toBeVisible()
  await expect(page.getByText('截至 2024年10月31日 ▾')).toBeVisible()

  const answer = page.getByText(/^54项：/)
  await expect(answer).toContainText('✓ 已完成4')
  await expect(answer).toContainText('■ 破线1')
  const parts =
    ((await answer.textContent()) ?? '').replace('54项', '').replace(/。.*/, '').match(/\d+/g) ?? []
  expect(parts.map(Number).reduce((sum, part) => sum + part, 0)).toBe(54)
})

test('a row leads to its goal, with the day that is looked at', async ({ page, signIn }) => {
  await signIn(await sampleViewer('leader2'))
  await page.goto('/overview?asOf=2024-06-30')
  await expect(page.getByText('截至 2024年6月30日 ▾')).toBeVisible()
  await page
    .getByRole('link', { name: /“散乱污”企业整治.*家/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/goals\/.+\?asOf=2024-06-30$/)
  await expect(page.getByRole('heading', { level: 1, name: '“散乱污”企业整治' })).toBeVisible()
  await expect(page.getByText(/到6月30日应完成12家/).first()).toBeVisible()
})

test('another day is chosen in the heading, and the URL keeps it', async ({ page, signIn }) => {
  await signIn(await sampleViewer('leader2'))
  await page.goto('/overview')
  await page.getByText('截至 2024年10月31日 ▾').click()
  await page.getByLabel('看到哪一天为止').fill('2023-12-15')
  await page.getByRole('button', { name: '查看' }).click()
  await expect(page).toHaveURL(/asOf=2023-12-15/)
  await expect(page.getByText(/^54项：/)).not.toContainText('严重滞后')
})

test('target and actual are drawn for one theme or department at a time, each unit on its own axis', async ({
  page,
  signIn,
}) => {
  await signIn(await sampleViewer('leader3'))
  await page.goto('/overview')
  const section = page.getByRole('heading', { name: '目标、应完成与实际' }).locator('xpath=ancestor::section')
  await section.scrollIntoViewIfNeeded()
  await section.getByText('二、品质提升 ▾').click()
  await section.getByRole('link', { name: '生态环境办' }).click()
  await expect(page).toHaveURL(/compared=/)
  await expect(section.getByText(/^单位：/)).toHaveText(['单位：条', '单位：家'])
  await expect(section.locator('svg.recharts-surface')).toHaveCount(2)
  await section.getByText('以表格查看').last().click()
  const row = section.getByRole('row', { name: /“散乱污”企业整治/ })
  await expect(row.getByRole('cell')).toHaveText(['25', '20', '12'])
})

test('the sentence tells what changed since last month, and leads to it; any other day can be chosen', async ({
  page,
  signIn,
}) => {
  await signIn(await sampleViewer('leader3'))
  await page.goto('/overview')
  await page.getByRole('link', { name: '较9月底好转2项、转差2项' }).click()
  const changes = page.getByRole('region', { name: '灯的变化' })
  await expect(changes).toBeInViewport()
  await expect(changes.getByRole('link')).toHaveText([
    '黑臭河零反弹',
    '乡村文创点',
    '福泉与汇源路安置房',
    '广源路改造提升',
  ])
  await expect(changes).toContainText('● 正常 → ■ 破线')
  await changes.getByText('较 9月30日 ▾').click()
  await changes.getByLabel('与哪一天比').fill('2024-10-24')
  await changes.getByRole('button', { name: '查看' }).click()
  await expect(page).toHaveURL(/since=2024-10-24/)
  await expect(page.getByRole('link', { name: /^较10月24日/ })).toBeVisible()
  await expect(changes).not.toContainText('黑臭河零反弹')
})

test('what lags tells since when, where it leads and whom to call', async ({ page, signIn }) => {
  await signIn(await sampleViewer('leader3'))
  await page.goto('/overview')
  const lagging = page.getByRole('article').filter({ hasText: '“散乱污”企业整治' })
  await expect(lagging).toContainText('9月20日起亮红灯，已42天。按目前速度，年底大约12–17家，达不到25家')
  await expect(lagging.getByRole('link', { name: '电话 8650-0006' })).toHaveAttribute('href', 'tel:8650-0006')
  await expect(page.getByRole('article').filter({ hasText: '今后30天到期' })).toContainText(
    '冬至文化节：筹备11月30日，还有30天',
  )
})

test('what has no number is listed with its latest words', async ({ page, signIn }) => {
  await signIn(await sampleViewer('leader3'))
  await page.goto('/overview?asOf=2024-09-30')
  const words = page.getByRole('heading', { name: '无量化任务的最新进展' }).locator('xpath=ancestor::section')
  await expect(words.getByRole('listitem')).toHaveCount(30)
  await expect(words.getByRole('listitem').filter({ hasText: '国潮民俗活动' })).toContainText(
    /社会事务办 · \d+月\d+日/,
  )
})

test('departments stand in their fixed order under their themes until the reader sorts them; counts lead to their goals', async ({
  page,
  signIn,
}) => {
  await signIn(await sampleViewer('leader3'))
  await page.goto('/overview')
  const matrix = page.getByRole('heading', { name: '板块 × 科室' }).locator('xpath=ancestor::section')
  const names = matrix.locator('tbody th')
  await expect(names).toHaveCount(12)
  await expect(names.first()).toHaveText('党政综合办')
  await matrix.getByRole('link', { name: '滞后多的在前' }).click()
  await expect(names.first()).toHaveText('规划建设办')
  await matrix
    .getByRole('row', { name: /生态环境办/ })
    .getByRole('link', { name: '二、品质提升 严重滞后、破线 2 项' })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2 / 54项')
})

test('a theme and a department have pages with the same pictures, one step from each other', async ({
  page,
  signIn,
}) => {
  await signIn(await sampleViewer('leader3'))
  await page.goto('/overview?asOf=2024-10-31')
  await page.getByRole('rowheader', { name: '二、品质提升' }).getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1, name: '二、品质提升' })).toBeVisible()
  await expect(page).toHaveURL(/asOf=2024-10-31/)
  await expect(page.getByText(/^17项：/)).toContainText('■ 严重滞后1')
  await page.getByRole('link', { name: '三、惠民利民' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '三、惠民利民' })).toBeVisible()
  await page.getByRole('link', { name: '社保中心' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: '社保中心' })).toBeVisible()
  for (const heading of [
    '需要关注',
    '目标与实际',
    '灯的走势',
    '灯的变化',
    '板块 × 灯',
    '目标、应完成与实际',
  ]) {
    await expect(page.getByRole('heading', { level: 2, name: heading })).toBeVisible()
  }
})

test('a theme or department of another town does not exist', async ({ page, signIn, town }) => {
  const goal = await aGoal(town.department)
  const { themeId } = await prisma.section.findUniqueOrThrow({ where: { id: goal.sectionId } })
  const paths = [`/themes/${themeId}`, `/departments/${town.department.id}`]
  await signIn(town.leader)
  for (const path of paths) expect((await page.goto(path))?.status(), path).toBe(200)
  await signIn(await sampleViewer('leader3'))
  for (const path of paths) expect((await page.goto(path))?.status(), path).toBe(404)
})

test('a count of the grid by theme leads to just those goals', async ({ page, signIn }) => {
  await signIn(await sampleViewer('leader3'))
  await page.goto('/overview')
  await page
    .getByText(/^54项：/)
    .getByRole('link', { name: /严重滞后2/ })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2 / 54项')
  await expect(page.getByRole('link', { name: '“散乱污”企业整治' })).toBeVisible()
})

test('goals are listed by theme or by department, each row leading to its goal', async ({ page, signIn }) => {
  await signIn(await sampleViewer('leader3'))
  await page.goto('/overview')
  await page.getByRole('link', { name: '按科室列出目标' }).click()
  await expect(page.getByRole('rowheader', { name: /生态环境办 3项/ })).toBeVisible()
  await page.locator('summary').filter({ hasText: '按科室' }).click()
  await page.getByRole('link', { name: '按板块' }).click()
  await expect(page.getByRole('rowheader', { name: /二、品质提升/ })).toBeVisible()
  await page.getByRole('link', { name: '医疗保险参保率' }).click()
  await expect(page.getByText('现为98.3%，曾有31天低于98%。')).toBeVisible()
})

test('a leader is offered nothing of what staff do', async ({ page, signIn }) => {
  await signIn(await sampleViewer('leader4'))
  await page.goto('/goals')
  await expect(page.getByRole('link', { name: '新增目标任务' })).toHaveCount(0)
  await page.getByRole('link', { name: '“散乱污”企业整治' }).click()
  await expect(page.getByRole('heading', { name: '填报记录' })).toBeVisible()
  for (const verb of ['填报', '无进展', '作废', '编辑', '标为完成']) {
    await expect(page.getByRole('button', { name: verb })).toHaveCount(0)
    await expect(page.getByRole('link', { name: verb, exact: true })).toHaveCount(0)
  }
  await page.goto('/accounts')
  await expect(page.getByRole('heading', { name: '没有这一页' })).toBeVisible()
})

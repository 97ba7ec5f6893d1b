import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

import { today } from '@/lib/clock'
import { prisma } from '@/lib/data/prisma'
import { toDate } from '@/lib/domain/day'

import { expect, test } from '../support/e2e'
import { aGoal, aSection, noFigures } from '../support/factories'
import { beginGoal } from '../support/new-goal'
import { somethingChanged } from '../support/something-changed'

const year = { start: '2024-01-01', due: '2024-12-31' }
const road = {
  ...year,
  ...noFigures,
  title: '道路拓宽',
  kind: 'milestones' as const,
  steps: [
    { title: '方案编制', dueOn: toDate('2024-03-31') },
    { title: '开工', dueOn: toDate('2024-06-30') },
    { title: '竣工', dueOn: toDate('2024-12-31') },
  ],
}

const steps = (page: Page) => page.getByRole('region', { name: '节点' })
const titles = (page: Page) => page.getByRole('textbox', { name: /^第\d+个节点$/ })
const edit = (page: Page) => page.getByRole('button', { name: '编辑节点' }).click()

async function save(page: Page) {
  await page.getByRole('form', { name: '节点' }).getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('form', { name: '节点' })).toHaveCount(0)
}

async function tick(page: Page, title: string, day: string) {
  const field = page.getByLabel(`${title}：完成日期`)
  if (!(await field.isVisible())) await page.getByRole('button', { name: `${title}：标为完成` }).click()
  await field.fill(day)
  await steps(page).getByRole('listitem').filter({ hasText: title }).getByRole('button').last().click()
  await expect(page.getByRole('button', { name: `撤销完成：${title}` })).toBeVisible()
}

test('steps are added, weighed and put in order on the page of their goal, and its light follows', async ({
  page,
  signIn,
  town,
}) => {
  const goal = await aGoal(town.department, road)
  await signIn(town.staff)
  await page.goto(`/goals/${goal.id}?asOf=2024-08-31`)
  await expect(page.getByText('严重滞后').first()).toBeVisible()

  await edit(page)
  await page.getByRole('button', { name: '添加节点' }).click()
  await expect(page.getByLabel('第4个节点', { exact: true })).toBeFocused()
  await page.keyboard.type('通车')
  await page.getByLabel('第4个节点的权重').fill('７.5')
  await page.getByLabel('第3个节点的权重').fill('0')
  await page.getByLabel('第3个节点', { exact: true }).fill('主体完工')
  await page.getByLabel('第3个节点的期限').fill('2024-11-30')
  await page.getByRole('form', { name: '节点' }).getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('权重要大于0。')).toBeVisible()
  await expect(page.getByLabel('第3个节点的权重')).toHaveAttribute('aria-invalid', 'true')
  await expect(titles(page).nth(3)).toHaveValue('通车')

  await page.getByLabel('第3个节点的权重').fill('0.5')
  await expect(page.getByText('占75%')).toBeVisible()
  await page.getByRole('button', { name: '上移第4个节点' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: '上移第3个节点' })).toBeFocused()
  await expect(titles(page).nth(2)).toHaveValue('通车')
  await page.getByRole('button', { name: '下移第3个节点' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: '下移第4个节点' })).toBeFocused()
  await page.getByRole('button', { name: '上移第2个节点' }).click()
  await save(page)

  await expect(page.getByRole('button', { name: '编辑节点' })).toBeFocused()
  const rows = steps(page).getByRole('listitem')
  await expect(rows).toHaveCount(4)
  for (const [place, words] of ['开工', '方案编制', '主体完工', '通车'].entries()) {
    await expect(rows.nth(place)).toContainText(words)
  }
  await expect(rows.nth(3)).toContainText('权重7.5，占75%')
  // 2 of 10 were to be done: a yellow light instead of a red one.
  await expect(page.getByText('严重滞后')).toHaveCount(0)
  await expect(page.getByText('4个节点完成0个，2个逾期，最早的是方案编制（应于3月31日）。')).toBeVisible()
})

test('a step is ticked with its day; then days are moved and steps removed with a reason only', async ({
  page,
  signIn,
  town,
}) => {
  const goal = await aGoal(town.department, road)
  await signIn(town.staff)
  await page.goto(`/goals/${goal.id}?asOf=2024-08-31`)
  await tick(page, '方案编制', '2024-03-20')
  await expect(page.getByText('3个节点完成1个，1个逾期：开工（应于6月30日）。')).toBeVisible()

  await edit(page)
  await expect(page.getByRole('button', { name: '删除第1个节点' })).toHaveCount(0)
  await expect(page.getByLabel('改期或删除原因')).toHaveCount(0)
  await page.getByLabel('第2个节点的期限').fill('2024-09-30')
  await page.getByRole('form', { name: '节点' }).getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('改期或删除节点，请写明原因。')).toBeVisible()
  await page.getByLabel('改期或删除原因').fill('征地延后')
  await save(page)
  await expect(steps(page).getByRole('listitem').nth(1)).toContainText('应于 9月30日原定 6月30日')
  await expect(page.getByText('3个节点完成1个，下一个：开工（9月30日前）。')).toBeVisible()
  await expect(page.getByText('正常').first()).toBeVisible()

  await edit(page)
  await page.getByRole('button', { name: '删除第3个节点' }).click()
  await page.getByLabel('改期或删除原因').fill('并入开工')
  await save(page)
  await tick(page, '开工', '2024-08-30')
  await expect(page.getByText('2个节点全部完成（8月30日）。')).toBeVisible()

  await page.getByRole('button', { name: '撤销完成：开工' }).click()
  await page.getByRole('dialog').getByLabel('原因').fill('验收未过')
  await page.getByRole('dialog').getByRole('button', { name: '撤销完成' }).click()
  await expect(page.getByText('2个节点完成1个，下一个：开工（9月30日前）。')).toBeVisible()
  const records = await prisma.auditRecord.findMany({
    where: { action: 'changeMilestones', subjectId: goal.id },
  })
  expect(records.map(({ after }) => (after as { reason: string }).reason).sort()).toEqual([
    '并入开工',
    '征地延后',
  ])
})

test('who saves after somebody else changed the steps is shown them, and chooses which to go on from', async ({
  page,
  signIn,
  town,
}) => {
  const goal = await aGoal(town.department, road)
  await signIn(town.admin)
  await page.goto(`/goals/${goal.id}?asOf=2024-08-31`)
  await edit(page)
  await page.getByLabel('第2个节点', { exact: true }).fill('动工')
  await prisma.milestone.updateMany({ where: { goalId: goal.id, title: '竣工' }, data: { title: '通车' } })
  await somethingChanged(town.admin)

  await page.getByRole('form', { name: '节点' }).getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('您打开之后，有人改过节点。现在是：')).toBeVisible()
  await expect(page.getByText('通车（2024年12月31日，权重1）')).toBeVisible()
  await expect(page.getByLabel('第2个节点', { exact: true })).toHaveValue('动工')
  await page.getByRole('button', { name: '改用现在的' }).click()
  await expect(titles(page).nth(1)).toHaveValue('开工')
  await expect(titles(page).nth(2)).toHaveValue('通车')
  await titles(page).nth(1).fill('动工')
  await save(page)
  await expect(steps(page).getByRole('listitem').nth(1)).toContainText('动工')
  await expect(steps(page).getByRole('listitem').nth(2)).toContainText('通车')
})

test('a step due on the very day that is looked from says so beside a light that counts it', async ({
  page,
  signIn,
  town,
}) => {
  const goal = await aGoal(town.department, road)
  await signIn(town.leader)
  await page.goto(`/goals/${goal.id}?asOf=2024-03-31`)
  await expect(page.getByText('严重滞后').first()).toBeVisible()
  await expect(steps(page).getByRole('listitem').first()).toContainText('当日到期')
  await expect(page.getByRole('button', { name: '编辑节点' })).toHaveCount(0)

  const dueNow = [{ title: '验收', dueOn: toDate(today()) }]
  const other = await aGoal(town.department, { ...noFigures, kind: 'milestones', steps: dueNow })
  await page.goto(`/goals/${other.id}`)
  await expect(page.getByText('今天到期')).toBeVisible()
})

test('a new goal in steps asks for its steps alone; later the form of its details leads to them', async ({
  page,
  signIn,
  town,
}) => {
  const section = await aSection(town.department)
  await signIn(town.staff)
  await page.goto('/goals/new')
  await beginGoal(page, '老街改造', section, '节点推进')
  await expect(page.getByLabel('目标值')).toHaveCount(0)
  await page.getByLabel('第1个节点', { exact: true }).fill('开工')
  await page.getByLabel('第1个节点的期限').fill('2024-06-30')
  await page.getByRole('button', { name: '添加节点' }).click()
  await page.getByLabel('第2个节点', { exact: true }).fill('竣工')
  await page.getByLabel('第2个节点的权重').fill('3')
  await page.getByRole('button', { name: '新增' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '老街改造' })).toBeVisible()
  await expect(steps(page).getByRole('listitem').nth(1)).toContainText('权重3，占75%')

  await page.goto(`${page.url()}?asOf=2024-08-31`)
  await page.getByRole('link', { name: '编辑', exact: true }).click()
  await expect(page.getByText('节点在目标页修改。')).toBeVisible()
  await page.getByLabel('完成期限').fill('2024-10-31')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('“竣工”的期限要在开始日期和完成期限之间。')).toBeVisible()
  await page.getByRole('link', { name: '去改节点' }).click()
  await expect(page).toHaveURL(/\?asOf=2024-08-31#steps$/)
  await expect(page.getByRole('button', { name: '编辑节点' })).toBeVisible()
})

test('on a phone the rows of steps stack, and nothing is wider than the window', async ({
  page,
  signIn,
  town,
}) => {
  const goal = await aGoal(town.department, road)
  await page.setViewportSize({ width: 390, height: 800 })
  await signIn(town.staff)
  await page.goto(`/goals/${goal.id}?asOf=2024-08-31`)
  await edit(page)
  await page.getByLabel('第2个节点的权重').fill('123456789012.1234')
  await page.getByLabel('第1个节点', { exact: true }).fill('长'.repeat(200))
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  const isWider = () =>
    page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
  expect(await isWider()).toBe(false)
  await save(page)
  expect(await isWider()).toBe(false)
})

import { addDays, toDate } from '@/lib/domain/day'

import { expect, test } from '../support/e2e'
import { aGoal, anEntry, noFigures } from '../support/factories'

test('an admin renames, adds, orders and archives departments', async ({ page, signIn, town }) => {
  await signIn(town.admin)
  await page.goto('/departments')
  await page.getByRole('button', { name: '添加科室' }).click()
  await page.getByRole('dialog').getByLabel('名称').fill('文化服务中心')
  await page.getByRole('dialog').getByLabel('简称').fill('文化中心')
  await page.getByRole('dialog').getByRole('button', { name: '添加科室' }).click()
  const rows = page.getByRole('row')
  await expect(rows.nth(3)).toContainText('文化服务中心')

  await page.getByRole('button', { name: '上移：文化服务中心' }).click()
  await expect(rows.nth(2)).toContainText('文化服务中心')

  await page.getByRole('button', { name: '编辑：文化服务中心' }).click()
  await page.getByRole('dialog').getByLabel('名称').fill('文体中心')
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
  await expect(rows.nth(2)).toContainText('文体中心')

  await page.getByRole('button', { name: '停用：文体中心' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '停用' }).click()
  await expect(page.getByRole('heading', { name: '已停用' })).toBeVisible()
  await page.getByRole('button', { name: '恢复：文体中心' }).click()
  await expect(page.getByRole('heading', { name: '已停用' })).toHaveCount(0)
})

test('the plan is renamed, its thresholds set and its day pinned; nonsense is refused beside the field', async ({
  page,
  signIn,
  town,
}) => {
  await aGoal(town.department, { title: '某项整治', start: '2024-01-01', due: '2024-12-31' })
  await signIn(town.admin)
  await page.goto('/settings')
  await page.getByLabel('计划名称').fill('2024年重点任务')
  await page.getByLabel(/严重滞后：落后超过/).fill('5')
  await page.getByRole('button', { name: '保存计划' }).click()
  await expect(page.getByLabel(/严重滞后：落后超过/)).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByLabel('计划名称')).toHaveValue('2024年重点任务')

  await page.getByLabel(/严重滞后：落后超过/).fill('２５')
  await page.getByLabel(/数据截至/).fill('2024-08-31')
  await page.getByRole('button', { name: '保存计划' }).click()
  await expect(page.getByLabel(/严重滞后：落后超过/)).toHaveValue('25')
  await page.goto('/overview')
  await expect(page.getByRole('heading', { level: 1, name: '2024年重点任务' })).toBeVisible()
  await expect(page.getByText('截至 2024年8月31日 ▾')).toBeVisible()
})

test('all sample progress goes by one confirmed action, real progress stays, and the pin goes with it', async ({
  page,
  signIn,
  town,
}) => {
  const start = '2024-01-01'
  const goal = await aGoal(town.department, { title: '样板任务', start, due: '2024-12-31' })
  await anEntry(goal, town.staff, { on: addDays(start, 40), value: 30, isSample: true })
  await anEntry(goal, town.staff, { on: addDays(start, 60), value: 7 })
  await signIn(town.admin)
  await page.goto('/settings')
  await expect(page.getByRole('heading', { name: /还有示例内容/ })).toBeVisible()
  await page.getByLabel(/数据截至/).fill('2024-08-31')
  await page.getByRole('button', { name: '保存计划' }).click()
  await expect(page.getByText(/保存.*\d\d:\d\d/)).toBeVisible()

  await page.getByRole('button', { name: '清除示例进展' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /清除1条填报/ })
    .click()
  await expect(page.getByText('没有示例进展了')).toBeVisible()
  await expect(page.getByRole('heading', { name: /还有示例内容/ })).toHaveCount(0)
  await expect(page.getByLabel(/数据截至/)).toHaveValue('')
  await page.goto(`/goals/${goal.id}`)
  await expect(page.getByText('已作废')).toHaveCount(0)
  await expect(page.getByText(/累计 7/).first()).toBeVisible()
})

test('sample days of steps are confirmed goal by goal or all at once, until nothing is sample any more', async ({
  page,
  signIn,
  town,
}) => {
  const aProject = (title: string, steps: string[]) =>
    aGoal(town.department, {
      title,
      kind: 'milestones',
      ...noFigures,
      start: '2024-01-01',
      due: '2024-12-31',
      steps: steps.map((title) => ({ title, dueOn: toDate('2024-06-30'), isSample: true })),
    })
  await aProject('改造老街', ['设计', '开工'])
  await aProject('新建学校', ['选址', '立项', '开工'])
  await aProject('修缮桥梁', ['验收'])
  await signIn(town.admin)
  await page.goto('/settings')
  await page.getByRole('link', { name: '示例节点日期 6' }).click()
  await expect(page).toHaveURL(/#milestones$/)

  await page.getByRole('link', { name: '改造老街' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '改造老街' })).toBeVisible()
  await page.getByRole('button', { name: '编辑节点' }).click()
  await expect(page.getByRole('form', { name: '节点' }).getByText('示例', { exact: true })).toHaveCount(2)
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByText(/^已保存节点。/)).toBeVisible()
  await expect(page.getByText('示例', { exact: true })).toHaveCount(0)

  await page.goto('/settings')
  await expect(page.getByRole('link', { name: '改造老街' })).toHaveCount(0)
  await page.getByRole('button', { name: '全部核对无误' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('2个目标的4个节点日期')
  await dialog.getByRole('button', { name: '全部核对无误' }).click()
  await expect(page.getByText('已确认2个目标的4个节点日期。')).toBeVisible()
  await expect(page.getByRole('heading', { name: '示例节点日期' })).toHaveCount(0)
  await expect(page.getByRole('heading', { name: /还有示例内容/ })).toHaveCount(0)
})

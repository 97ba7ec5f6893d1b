import { prisma } from '@/lib/data/prisma'

import { expect, test } from '../support/e2e'
import { aGoal, anEntry, aSection } from '../support/factories'
import { beginGoal } from '../support/new-goal'

const year = { start: '2024-01-01', due: '2024-12-31' }

test('staff log a new goal for their department and edit it until its first entry', async ({
  page,
  signIn,
  town,
}) => {
  const section = await aSection(town.department)
  await signIn(town.staff)
  await page.goto('/goals')
  await page.getByRole('link', { name: '新增目标任务' }).first().click()
  await beginGoal(page, ' 口袋公园建设 ', section, '累计数量')
  await page.getByLabel('单位').fill('个')
  await page.getByLabel('目标值').fill('0')
  await page.getByRole('button', { name: '新增' }).click()
  await expect(page.getByLabel('目标值')).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByLabel('目标任务', { exact: true })).toHaveValue(/口袋公园建设/)
  await expect(page.getByLabel('所属板块')).toHaveValue(section.id)
  expect(await prisma.goal.count({ where: { leadDepartmentId: town.department.id } })).toBe(0)

  await page.getByLabel('目标值').fill('３')
  await page.getByRole('button', { name: '新增' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '口袋公园建设' })).toBeVisible()
  await expect(page.getByText(town.department.name)).toBeVisible()

  await page.getByRole('link', { name: '编辑' }).click()
  await page.getByLabel('目标值').fill('4')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('目标4个').first()).toBeVisible()

  await page.getByLabel('本次新增（个）').fill('1')
  await page.getByLabel('日期', { exact: true }).fill('2024-06-01')
  await page.getByRole('button', { name: '填报', exact: true }).click()
  await expect(page.getByText(/已填报：累计1个/).first()).toBeVisible()
  await page.getByRole('link', { name: '编辑' }).click()
  await expect(page.getByText('已有填报，这几项只有管理员能改。')).toBeVisible()
  await expect(page.getByLabel('目标值')).toHaveCount(0)
})

test('an admin changes the unit after the first entry, hands the goal over, and archives it', async ({
  page,
  signIn,
  town,
}) => {
  const goal = await aGoal(town.department, { ...year, title: '整治任务', target: 25 })
  await anEntry(goal, town.staff, { on: '2024-03-05', value: 12 })
  await signIn(town.admin)
  await page.goto(`/goals/${goal.id}/edit`)
  await page.getByLabel('单位').fill('户')
  await page.getByLabel('牵头科室').selectOption({ label: town.other.name })
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('目标25户').first()).toBeVisible()
  await expect(page.getByText(town.other.name)).toBeVisible()

  await page.getByRole('link', { name: '编辑' }).click()
  await page.getByRole('button', { name: '归档这个目标' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '归档' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.goto(`/goals/${goal.id}`)
  await expect(page.getByText(/已归档/)).toBeVisible()
  await page.goto('/goals')
  await expect(page.getByRole('link', { name: '整治任务' })).toHaveCount(0)
})

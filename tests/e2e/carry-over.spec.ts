import { prisma } from '@/lib/data/prisma'
import { toDate } from '@/lib/domain/day'

import { expect, test } from '../support/e2e'
import { aGoal, anEntry, aSection, noFigures } from '../support/factories'

const year = { start: '2024-01-01', due: '2024-12-31' }

test('an admin closes the year: chosen goals go on with what they came to, targets kept or left open', async ({
  page,
  signIn,
  town,
}) => {
  const { id: sectionId } = await aSection(town.department)
  const count = await aGoal(town.department, { ...year, sectionId, title: '淘汰落后产能', target: 25 })
  await anEntry(count, town.staff, { on: '2024-08-05', value: 14 })
  const level = { sectionId, title: '参保率', kind: 'level', target: 97, unit: '%' } as const
  const rate = await aGoal(town.department, { ...year, ...level })
  await anEntry(rate, town.staff, { on: '2024-09-05', value: 96.4 })
  const words = { sectionId, title: '文明创建', kind: 'narrative' } as const
  await aGoal(town.department, { ...year, ...noFigures, ...words })
  const done = { title: '开工', dueOn: toDate('2024-06-30'), doneOn: toDate('2024-06-30') }
  const project = { sectionId, title: '老街改造', kind: 'milestones', steps: [done] } as const
  await aGoal(town.department, { ...year, ...noFigures, ...project, steps: [done] })
  await signIn(town.admin)
  await page.goto('/settings')
  await page.getByRole('link', { name: '结转为下一年度的计划' }).click()

  await expect(page.getByText('今年数截至2024年12月31日，是2024年的最后数')).toBeVisible()
  await expect(page.getByRole('row', { name: /淘汰落后产能/ })).toContainText('14家')
  await expect(page.getByLabel('带入：淘汰落后产能')).toBeChecked()
  await expect(page.getByLabel('带入：文明创建')).not.toBeChecked()
  await expect(page.getByLabel('带入：老街改造')).not.toBeChecked()
  await expect(page.getByText('已选 2 / 4 项')).toBeVisible()
  await page.getByRole('button', { name: '全不选', exact: true }).click()
  await page.getByRole('button', { name: '建立新计划' }).click()
  await expect(page.getByText('请至少勾选一个目标任务。')).toBeVisible()
  await page.getByRole('button', { name: '全选', exact: true }).click()
  await expect(page.getByText('已选 4 / 4 项')).toBeVisible()
  await page.getByLabel('带入：老街改造').uncheck()
  await page.getByLabel('沿用目标值97%：参保率').uncheck()

  await page.getByLabel('年度', { exact: true }).fill('2024')
  await page.getByRole('button', { name: '建立新计划' }).click()
  await expect(page.getByText('新计划要在2024年之后，请改年份。')).toBeVisible()
  await expect(page.getByLabel('带入：老街改造')).not.toBeChecked()
  await expect(page.getByLabel('沿用目标值97%：参保率')).not.toBeChecked()
  await page.getByLabel('年度', { exact: true }).fill('2030')
  await expect(page.getByLabel('计划名称')).toHaveValue('2030年度工作计划')
  await page.getByRole('button', { name: '建立新计划' }).dblclick()

  await expect(page.getByRole('heading', { level: 1, name: '2030年度工作计划' })).toBeVisible()
  const { organisationId } = town.admin
  expect(await prisma.plan.count({ where: { organisationId } })).toBe(2)

  await page.getByRole('link', { name: '参保率' }).click()
  await expect(page.getByText('96.4%').first()).toBeVisible()
  await page.getByRole('link', { name: '编辑', exact: true }).click()
  await page.getByLabel('目标值').fill('97.5')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: '参保率' })).toBeVisible()
  await page.goto('/overview')
  await expect(page.getByRole('heading', { level: 1, name: '2024年度工作计划' })).toBeVisible()
  await page.goto('/plan/next')
  await expect(page.getByText('已经建好：2030年度工作计划')).toBeVisible()
})

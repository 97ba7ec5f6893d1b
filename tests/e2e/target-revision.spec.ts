import { expect, test } from '../support/e2e'
import { aGoal, anEntry } from '../support/factories'

const year = { start: '2024-01-01', due: '2024-12-31' }

test('a target is revised with a reason: days before keep the old one, which stays on the page', async ({
  page,
  signIn,
  town,
}) => {
  const goal = await aGoal(town.department, { ...year, title: '企业整治', target: 25, integral: true })
  await anEntry(goal, town.staff, { on: '2024-06-01', value: 7 })
  await signIn(town.staff)
  await page.goto(`/goals/${goal.id}?asOf=2024-10-31`)
  await expect(page.getByText('到10月31日应完成20家，实际7家，落后13家。')).toBeVisible()

  await page.getByRole('link', { name: '调整目标' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '调整目标：企业整治' })).toBeVisible()
  await expect(page.getByLabel('从哪天起执行')).toHaveValue('2024-10-31')
  await page.getByLabel('新目标值（家）').fill('20')
  await page.getByLabel('从哪天起执行').fill('2024-10-01')
  await expect(page.getByText(/从9月30日的18\.72家开始，直线到新目标/)).toBeVisible()
  await page.getByLabel('完成期限').fill('2024-09-30')
  await page.getByLabel('调整原因').fill('区里调减任务')
  await page.getByRole('button', { name: '调整' }).click()
  await expect(page.getByText('完成期限不能早于开始执行的10月1日。')).toBeVisible()
  await expect(page.getByLabel('调整原因')).toHaveValue('区里调减任务')
  await page.getByLabel('完成期限').fill('2024-12-31')
  await page.getByRole('button', { name: '调整' }).click()

  await expect(page.getByText('到10月31日应完成19家，实际7家，落后12家。')).toBeVisible()
  const history = page.getByRole('region', { name: '目标调整' })
  await expect(history.getByText('10月1日起 25家 → 20家')).toBeVisible()
  await expect(history.getByText('区里调减任务')).toBeVisible()
  await expect(history.getByText(town.staff.name)).toBeVisible()
  const facts = page.getByRole('region', { name: '任务' })
  await expect(facts.getByText('最初目标')).toBeVisible()

  await page.goto(`/goals/${goal.id}?asOf=2024-09-30`)
  await expect(page.getByText('到9月30日应完成18家，实际7家，落后11家。')).toBeVisible()
  await expect(facts.getByText('25家')).toBeVisible()
  await expect(history.getByText('晚于截至日期，还没有执行')).toBeVisible()
  await page.goto(`/goals/${goal.id}?asOf=2024-12-31`)
  await expect(page.getByText('到12月31日应完成20家，实际7家，落后13家。')).toBeVisible()
})

test('nobody edits a target once something is reported, and a leader does not revise it', async ({
  page,
  signIn,
  town,
}) => {
  const goal = await aGoal(town.department, { ...year, target: 25 })
  await anEntry(goal, town.staff, { on: '2024-06-01', value: 7 })
  await signIn(town.admin)
  await page.goto(`/goals/${goal.id}/edit?asOf=2024-12-01`)
  await expect(page.getByLabel('目标值', { exact: true })).toHaveCount(0)
  await expect(page.getByLabel('完成期限', { exact: true })).toHaveCount(0)
  await page.getByRole('link', { name: '调整目标：完成期限' }).click()
  await expect(page.getByLabel('新目标值（家）')).toHaveValue('25')
  await page.getByLabel('完成期限').fill('2025-03-31')
  await page.getByLabel('调整原因').fill('市里延期')
  await page.getByRole('button', { name: '调整' }).click()
  await expect(
    page.getByRole('region', { name: '目标调整' }).getByText(/期限 12月31日 → 2025年3月31日/),
  ).toBeVisible()

  await signIn(town.leader)
  await page.goto(`/goals/${goal.id}`)
  await expect(page.getByRole('region', { name: '目标调整' })).toBeVisible()
  await expect(page.getByRole('link', { name: '调整目标' })).toHaveCount(0)
  expect((await page.goto(`/goals/${goal.id}/target`))?.status()).toBe(404)
})

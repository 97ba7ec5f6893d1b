import { expect, test } from '../support/e2e'
import { aGoal, anEntry } from '../support/factories'

const year = { start: '2024-01-01', due: '2024-12-31' }

test('a curve is filled from a preset, changed by hand, refused while it goes back, and the goal is judged by it', async ({
  page,
  signIn,
  town,
}) => {
  const goal = await aGoal(town.department, { ...year, title: '企业整治', target: 25, integral: true })
  await anEntry(goal, town.staff, { on: '2024-06-01', value: 7 })
  await signIn(town.staff)
  await page.goto(`/goals/${goal.id}?asOf=2024-06-30`)
  await expect(page.getByText('到6月30日应完成12家，实际7家，落后5家。')).toBeVisible()

  await page.getByRole('link', { name: '序时进度曲线' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '序时进度曲线：企业整治' })).toBeVisible()
  const cell = (day: string) => page.getByLabel(`${day}（家）`)
  await expect(cell('3月31日')).toHaveValue('6')
  await page.getByRole('button', { name: '后高' }).click()
  await expect(cell('6月30日')).toHaveValue('7')
  await page.getByRole('button', { name: '按季到位' }).click()
  await page.getByRole('radio', { name: '按月' }).check()
  await expect(cell('2月29日')).toHaveValue('4')
  await page.getByRole('button', { name: '按季到位' }).click()
  await expect(cell('2月29日')).toHaveValue('0')
  await page.getByRole('radio', { name: '按季' }).check()
  await expect(cell('2月29日')).toHaveCount(0)

  await cell('3月31日').fill('9')
  await cell('6月30日').fill('8')
  await expect(page.getByText('不能低于3月31日的9家。')).toBeVisible()
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('alert').filter({ hasText: '没有保存：请改正标出的地方。' })).toBeVisible()
  await cell('3月31日').fill('２')
  await expect(page.getByText('不能低于3月31日的9家。')).toHaveCount(0)
  await page.getByRole('button', { name: '保存' }).click()

  await expect(page.getByText('到6月30日应完成8家，实际7家，落后1家。')).toBeVisible()
  await expect(page.getByText('2 · 8 · 18')).toBeVisible()

  await page.getByRole('link', { name: '序时进度曲线' }).click()
  await expect(cell('6月30日')).toHaveValue('8')
  await page.getByRole('button', { name: '平均' }).click()
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('到6月30日应完成12家，实际7家，落后5家。')).toBeVisible()
  await expect(page.getByText('2 · 8 · 18')).toHaveCount(0)
})

test('after a revision what was planned before it is shown and stays', async ({ page, signIn, town }) => {
  const goal = await aGoal(town.department, { ...year, target: 25, integral: true })
  await anEntry(goal, town.staff, { on: '2024-06-01', value: 7 })
  await signIn(town.staff)
  await page.goto(`/goals/${goal.id}/target?asOf=2024-07-01`)
  await page.getByLabel('新目标值（家）').fill('20')
  await page.getByLabel('调整原因').fill('区里调减任务')
  await page.getByRole('button', { name: '调整' }).click()
  await page.getByRole('link', { name: '序时进度曲线' }).click()
  await expect(page.getByText(/7月1日调整过目标，以前的日子按当时的目标判断，不改写。/)).toBeVisible()
  await expect(page.getByLabel('6月30日（家）')).toHaveCount(0)
  await expect(page.getByLabel('9月30日（家）')).toHaveValue('16')
})

test('a curve by months stays one by months when it is refused', async ({ page, signIn, town }) => {
  const goal = await aGoal(town.department, { ...year, target: 25, integral: true })
  await signIn(town.staff)
  await page.goto(`/goals/${goal.id}/curve?asOf=2024-06-30`)
  const months = page.getByRole('radio', { name: '按月' })
  await months.check()
  await page.getByLabel('2月29日（家）').fill('9')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('alert').filter({ hasText: '没有保存：请改正标出的地方。' })).toBeVisible()
  await expect(months).toBeChecked()
  await page.getByLabel('2月29日（家）').fill('5')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText(/^2 · 5 · 6 · /)).toBeVisible()
})

import { expect, test } from '../support/e2e'
import { aGoal } from '../support/factories'

test('what was saved is said for ten seconds, longer while one is on it, and undone by keyboard', async ({
  page,
  signIn,
  town,
}) => {
  const goal = await aGoal(town.department, {
    title: '绿色工厂创建',
    target: 25,
    integral: true,
    start: '2024-01-01',
    due: '2024-12-31',
  })
  await signIn(town.staff)
  await page.clock.install()
  await page.goto(`/goals/${goal.id}?asOf=2024-10-31`)
  const told = page.getByRole('region', { name: '通知' })
  const undo = told.getByRole('button', { name: '撤销' })
  const send = async (figure: string) => {
    await page.getByLabel('本次新增（家）').fill(figure)
    await page.getByRole('button', { name: '填报', exact: true }).click()
  }

  await send('2')
  await expect(told).toContainText('已填报：累计2家。')
  // The words may have come up right under the pointer.
  await page.mouse.move(0, 0)
  await page.clock.runFor(9_000)
  await expect(undo).toBeVisible()
  await page.clock.runFor(2_000)
  await expect(undo).toHaveCount(0)

  await send('3')
  await page.getByRole('button', { name: '确认填报' }).click()
  await expect(told).toContainText('已填报：累计5家。')
  await page.mouse.move(0, 0)
  await page.keyboard.press('Alt+t')
  await expect(undo).toBeFocused()
  await page.clock.runFor(30_000)
  await page.keyboard.press('Enter')
  await expect(told).toContainText('已撤销')
  await expect(page.getByText('到10月31日应完成20家，实际2家，落后18家。')).toBeVisible()
})

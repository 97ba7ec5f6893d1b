import { expect, sampleViewer, test } from '../support/e2e'

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
  const parts = ((await answer.textContent()) ?? '').replace('54项', '').match(/\d+/g) ?? []
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

test('the counts are drawn as target, expected and actual, and told in words and as a table', async ({
  page,
  signIn,
}) => {
  await signIn(await sampleViewer('leader3'))
  await page.goto('/overview')
  const section = page.getByRole('heading', { name: '目标、应完成与实际' }).locator('xpath=ancestor::section')
  await section.scrollIntoViewIfNeeded()
  await expect(section.locator('svg.recharts-surface')).toBeVisible()
  await section.getByText('以表格查看').click()
  const row = section.getByRole('row', { name: /“散乱污”企业整治/ })
  await expect(row.getByRole('cell')).toHaveText(['25', '20', '12'])
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

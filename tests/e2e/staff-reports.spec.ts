import type { Page } from '@playwright/test'

import { today } from '@/lib/clock'
import { prisma } from '@/lib/data/prisma'
import { addDays } from '@/lib/domain/day'

import { expect, test } from '../support/e2e'
import { aDepartment, aGoal, anEntry, noFigures } from '../support/factories'

const year = { start: '2024-01-01', due: '2024-12-31' }
const factories = { ...year, title: '绿色工厂创建', target: 25, integral: true }

const figure = (page: Page) => page.getByLabel('本次新增（家）')
const send = (page: Page) => page.getByRole('button', { name: '填报', exact: true }).click()
const records = (page: Page) =>
  page.getByRole('heading', { name: '填报记录' }).locator('xpath=ancestor::section')
const stored = (goal: { id: string }) => prisma.progressEntry.count({ where: { goalId: goal.id } })

test('staff land on what has no report this month, open a goal, report, and see its figures change', async ({
  page,
  signIn,
  town,
}) => {
  const goal = await aGoal(town.department, factories)
  await anEntry(goal, town.staff, { on: '2024-03-05', value: 12 })
  await signIn(town.staff)
  await page.goto('/my?asOf=2024-10-31')
  await expect(page.getByText('10月应填 1 项，已填 0 项')).toBeVisible()
  await page.getByRole('link', { name: goal.title }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: goal.title })).toBeVisible()

  await expect(page.getByText('到10月31日应完成20家，实际12家，落后8家。')).toBeVisible()
  await expect(page.getByText('是所看的截至日期，不是今天')).toBeVisible()
  await figure(page).fill('２')
  await expect(page.getByText(/累计\s*12 → 14\s*家/)).toBeVisible()
  await send(page)
  await expect(page.getByText(/已填报：累计14家。 \d\d:\d\d/).first()).toBeVisible()
  await expect(page.getByText('到10月31日应完成20家，实际14家，落后6家。')).toBeVisible()
  await expect(figure(page)).toHaveValue('')
  await expect(records(page).getByRole('listitem')).toHaveCount(2)

  await page.getByRole('button', { name: '累计达到' }).click()
  await page.getByLabel('累计达到（家）').fill('17')
  await expect(page.getByText(/本次新增\s*\+3\s*家/)).toBeVisible()
  await send(page)
  await expect(page.getByRole('alertdialog')).toContainText(
    '10月31日已填报过新增2家，这次新增3家，会相加成5家。',
  )
  await page.getByRole('button', { name: '确认填报' }).click()
  await expect(page.getByText('到10月31日应完成20家，实际17家，落后3家。')).toBeVisible()
  await page.getByText('以表格查看').click()
  await expect(page.getByRole('row', { name: /10月31日/ })).toContainText('17')
})

test('a report is taken back within ten seconds in one click', async ({ page, signIn, town }) => {
  const goal = await aGoal(town.department, factories)
  await signIn(town.staff)
  await page.goto(`/goals/${goal.id}?asOf=2024-10-31`)
  await figure(page).fill('20')
  await send(page)
  await expect(page.getByText('到10月31日应完成20家，实际20家。')).toBeVisible()
  await page.getByRole('button', { name: '撤销', exact: true }).click()
  await expect(page.getByText('到10月31日应完成20家，实际0家，落后20家。')).toBeVisible()
  await expect(records(page).getByText('已作废', { exact: true })).toBeVisible()
})

test('a wrong entry is voided with a reason; it stays, struck through, and no longer counts', async ({
  page,
  signIn,
  town,
}) => {
  const goal = await aGoal(town.department, factories)
  await anEntry(goal, town.staff, { on: '2024-03-05', value: 12, note: '第一批' })
  await signIn(town.staff)
  await page.goto(`/goals/${goal.id}?asOf=2024-10-31`)
  await page.getByRole('button', { name: /^作废：3月5日/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('作废原因').fill('把累计数填成了新增数')
  await dialog.getByRole('button', { name: '作废' }).click()
  await expect(page.getByText('到10月31日应完成20家，实际0家，落后20家。')).toBeVisible()
  await expect(records(page).locator('del').getByText('第一批')).toBeVisible()
  await expect(records(page).getByText(/把累计数填成了新增数/)).toBeVisible()
})

test('what is no good is said beside the field, what was typed stays, and nothing is stored', async ({
  page,
  signIn,
  town,
}) => {
  const goal = await aGoal(town.department, factories)
  await signIn(town.staff)
  await page.goto(`/goals/${goal.id}?asOf=2024-10-31`)
  // No two in a row are answered alike, so that each answer is seen to be its own.
  for (const [typed, said] of [
    ['好多', '请只填数字，例如 12 或 96.5。'],
    ['2.00001', '小数最多四位。'],
    ['1e30', '请只填数字，例如 12 或 96.5。'],
    ['2.5', '这个目标按整数计，请填整数。'],
    ['-3', /低于0/],
  ] as const) {
    await figure(page).fill(typed)
    await send(page)
    await expect(page.getByText(said)).toBeVisible()
    await expect(figure(page)).toHaveValue(typed)
    await expect(figure(page)).toHaveAttribute('aria-invalid', 'true')
  }
  expect(await stored(goal)).toBe(0)
})

test('an entry dated after the day looked at offers to look from its own day', async ({
  page,
  signIn,
  town,
}) => {
  const goal = await aGoal(town.department, factories)
  await signIn(town.staff)
  await page.goto(`/goals/${goal.id}?asOf=2024-06-30`)
  await figure(page).fill('3')
  await page.getByLabel('日期', { exact: true }).fill('2024-07-15')
  await send(page)
  await page.getByRole('link', { name: /改看截至.*7月15日/ }).click()
  await expect(page).toHaveURL(/asOf=2024-07-15/)
  await expect(page.getByText(/实际3家/).first()).toBeVisible()
})

test('looking from another day keeps what was typed; the day follows until another was chosen', async ({
  page,
  signIn,
  town,
}) => {
  const goal = await aGoal(town.department, factories)
  const day = page.getByLabel('日期', { exact: true })
  const lookFrom = async (asOf: string) => {
    await page.getByText(/^截至 /).click()
    await page.getByLabel('看到哪一天为止').fill(asOf)
    await page.getByRole('button', { name: '查看' }).click()
    await expect(page).toHaveURL(new RegExp(`asOf=${asOf}`))
  }
  await signIn(town.staff)
  await page.goto(`/goals/${goal.id}?asOf=2024-06-30`)
  await figure(page).fill('3')
  await page.getByText('进展、存在问题、下步打算').click()
  await page.getByLabel('进展', { exact: true }).fill('写到一半')
  await lookFrom('2024-08-31')
  await expect(day).toHaveValue('2024-08-31')
  await day.fill('2024-08-05')
  await lookFrom('2024-09-30')
  await expect(page.getByText(/到9月30日应完成/)).toBeVisible()
  await expect(day).toHaveValue('2024-08-05')
  await expect(figure(page)).toHaveValue('3')
  await expect(page.getByLabel('进展', { exact: true })).toHaveValue('写到一半')
})

test('when the line drops, what was typed stays, and sending it again counts once', async ({
  page,
  signIn,
  town,
}) => {
  const goal = await aGoal(town.department, factories)
  await signIn(town.staff)
  await page.goto(`/goals/${goal.id}?asOf=2024-10-31`)
  await figure(page).fill('4')
  // The request arrives and is carried out; its answer is lost.
  await page.route('**/*', async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    await route.fetch()
    await route.abort()
  })
  await send(page)
  await expect(page.getByText(/没有收到服务器的答复/)).toBeVisible()
  await expect(figure(page)).toHaveValue('4')
  await page.unroute('**/*')
  await send(page)
  await expect(page.getByText('到10月31日应完成20家，实际4家，落后16家。')).toBeVisible()
  expect(await stored(goal)).toBe(1)
})

test('what is typed while a refusal is on its way stays', async ({ page, signIn, town }) => {
  const goal = await aGoal(town.department, factories)
  await signIn(town.staff)
  await page.goto(`/goals/${goal.id}?asOf=2024-10-31`)
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/*', async (route) => {
    if (route.request().method() === 'POST') await held
    await route.continue()
  })
  await figure(page).fill('2.5')
  await send(page)
  await expect(page.getByRole('button', { name: '保存中…' })).toBeVisible()
  await figure(page).fill('3')
  release()
  await expect(page.getByText('这个目标按整数计，请填整数。')).toBeVisible()
  await expect(figure(page)).toHaveValue('3')
})

test('clicking twice logs once', async ({ page, signIn, town }) => {
  const goal = await aGoal(town.department, factories)
  await signIn(town.staff)
  await page.goto(`/goals/${goal.id}?asOf=2024-10-31`)
  await figure(page).fill('4')
  await page.getByRole('button', { name: '填报', exact: true }).dblclick()
  await expect(page.getByText('到10月31日应完成20家，实际4家，落后16家。')).toBeVisible()
  expect(await stored(goal)).toBe(1)
})

test('a month of reports is given in place, from row to row by Enter alone', async ({
  page,
  signIn,
  town,
}) => {
  const count = await aGoal(town.department, { ...factories, title: '甲项' })
  const rate = await aGoal(town.department, {
    ...year,
    title: '乙项参保率',
    kind: 'level',
    target: 97,
    unit: '%',
  })
  const words = await aGoal(town.department, { ...year, ...noFigures, title: '丙项文字', kind: 'narrative' })
  await signIn(town.staff)
  await page.goto('/my?asOf=2024-10-31')
  await page.getByLabel('甲项：本次新增（家）').fill('5')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/已填报：累计5家/).first()).toBeVisible()
  await expect(page.getByLabel('乙项参保率：最新读数（%）')).toBeFocused()
  await page.keyboard.type('96.1')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('丙项文字：进展')).toBeFocused()
  await page.getByRole('button', { name: '丙项文字：无进展' }).click()
  await expect(page.getByText('10月应填 3 项，已填 3 项')).toBeVisible()
  for (const goal of [count, rate, words]) expect(await stored(goal)).toBe(1)
})

test('a step is ticked with the day it was done, and opened again with a reason', async ({
  page,
  signIn,
  town,
}) => {
  const steps = [
    { title: '开工', dueOn: new Date('2024-06-30') },
    { title: '竣工', dueOn: new Date('2024-12-31') },
  ]
  const goal = await aGoal(town.department, {
    ...year,
    ...noFigures,
    title: '道路拓宽',
    kind: 'milestones',
    steps,
  })
  await signIn(town.staff)
  await page.goto(`/goals/${goal.id}?asOf=2024-08-31`)
  await expect(page.getByText('2个节点完成0个，1个逾期：开工（应于6月30日）。')).toBeVisible()
  await page.getByLabel('开工：完成日期').fill('2024-07-10')
  await page.getByRole('button', { name: '标为完成' }).first().click()
  await expect(page.getByText('2个节点完成1个，下一个：竣工（12月31日前）。')).toBeVisible()
  await page.getByRole('button', { name: '撤销完成：开工' }).click()
  await page.getByRole('dialog').getByLabel('原因').fill('点错了')
  await page.getByRole('dialog').getByRole('button', { name: '撤销完成' }).click()
  await expect(page.getByText('2个节点完成0个，1个逾期：开工（应于6月30日）。')).toBeVisible()
})

test('a supporting department reports too; another one is offered nothing', async ({
  page,
  signIn,
  town,
}) => {
  const supported = await aGoal(town.other, { ...factories, supporting: [town.department] })
  const foreign = await aGoal(town.other, { ...factories, title: '别科室的' })
  await signIn(town.staff)
  await page.goto(`/goals/${supported.id}?asOf=2024-10-31`)
  await figure(page).fill('2')
  await send(page)
  await expect(page.getByText(/实际2家/).first()).toBeVisible()
  await page.goto(`/goals/${foreign.id}?asOf=2024-10-31`)
  await expect(page.getByRole('heading', { name: '填报记录' })).toBeVisible()
  await expect(page.getByRole('button', { name: '填报', exact: true })).toHaveCount(0)
})

test("another town's goal does not exist", async ({ page, signIn, town }) => {
  const elsewhere = await aGoal(await aDepartment(), { start: addDays(today(), -10) })
  await signIn(town.staff)
  const response = await page.goto(`/goals/${elsewhere.id}`)
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: '没有这一页' })).toBeVisible()
})

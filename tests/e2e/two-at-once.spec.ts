import type { Locator, Page } from '@playwright/test'

import { prisma } from '@/lib/data/prisma'

import { expect, test } from '../support/e2e'
import { aGoal, anEntry, aSection, aViewer } from '../support/factories'
import { somethingChanged } from '../support/something-changed'

const year = { start: '2024-01-01', due: '2024-12-31', target: 25, integral: true }

/** What the second is told: who was first, and when. */
const told = (where: Page | Locator, name: string) =>
  expect(
    where.getByRole('alert').filter({ hasText: new RegExp(`您打开之后，${name}在\\d\\d:\\d\\d`) }),
  ).toBeVisible()

const save = (where: Page | Locator, word = '保存') =>
  where.getByRole('button', { name: word, exact: true }).click()

async function openDialog(page: Page, button: string | RegExp): Promise<Locator> {
  await page.getByRole('button', { name: button }).click()
  return page.getByRole('dialog')
}

test('of two who edit a goal the second sees both versions, takes one field over and saves the rest knowingly', async ({
  page,
  signIn,
  elsewhere,
  town,
}) => {
  const goal = await aGoal(town.department, { ...year, title: '企业整治', note: '' })
  await signIn(town.staff)
  const first = await elsewhere(town.admin)
  for (const one of [page, first]) await one.goto(`/goals/${goal.id}/edit`)
  await first.getByLabel('目标任务', { exact: true }).fill('企业专项整治')
  await first.getByLabel('备注').fill('按县里的口径')
  await save(first)
  await expect(first.getByRole('heading', { level: 1, name: '企业专项整治' })).toBeVisible()

  await page.getByLabel('目标任务', { exact: true }).fill('企业整治提升')
  await page.getByLabel('备注').fill('镇里自己加的话')
  await save(page)

  await told(page, town.admin.name)
  await expect(page.getByText('现为：企业专项整治。')).toBeVisible()
  await expect(page.getByText('现为：按县里的口径。')).toBeVisible()
  await expect(page.getByLabel('目标任务', { exact: true })).toHaveValue('企业整治提升')
  await expect(page.getByLabel('备注')).toHaveValue('镇里自己加的话')
  await page.getByRole('button', { name: '改用现在的' }).last().click()
  await expect(page.getByLabel('备注')).toHaveValue('按县里的口径')
  await save(page)
  await expect(page.getByRole('heading', { level: 1, name: '企业整治提升' })).toBeVisible()
  expect(await prisma.goal.findUniqueOrThrow({ where: { id: goal.id } })).toMatchObject({
    title: '企业整治提升',
    note: '按县里的口径',
  })
})

test('of two who revise a target the second sees the new one beside what was typed', async ({
  page,
  signIn,
  elsewhere,
  town,
}) => {
  const goal = await aGoal(town.department, year)
  await anEntry(goal, town.staff, { on: '2024-06-01', value: 7 })
  await signIn(town.staff)
  const first = await elsewhere(town.admin)
  const fill = async (one: Page, target: string, reason: string) => {
    await one.goto(`/goals/${goal.id}/target`)
    await one.getByLabel('新目标值（家）').fill(target)
    await one.getByLabel('从哪天起执行').fill('2024-07-01')
    await one.getByLabel('调整原因').fill(reason)
  }
  await fill(page, '22', '镇里会议')
  await fill(first, '20', '县里文件')
  await save(first, '调整')
  await expect(first.getByText(/^已调整/)).toBeVisible()

  await save(page, '调整')
  await told(page, town.admin.name)
  await expect(page.getByText('现为：20家。')).toBeVisible()
  await expect(page.getByLabel('新目标值（家）')).toHaveValue('22')
  await expect(page.getByLabel('调整原因')).toHaveValue('镇里会议')
  await save(page, '调整')
  await expect(page.getByText(/^已调整.*20家 → 22家/)).toBeVisible()
})

test('of two who set a curve the second sees the other, also where its days are others by now', async ({
  page,
  signIn,
  elsewhere,
  town,
}) => {
  const goal = await aGoal(town.department, year)
  await signIn(town.staff)
  const first = await elsewhere(town.admin)
  const cell = (one: Page, day: string) => one.getByLabel(`${day}（家）`)
  await page.goto(`/goals/${goal.id}/curve`)
  await cell(page, '3月31日').fill('3')
  await first.goto(`/goals/${goal.id}/curve`)
  await cell(first, '3月31日').fill('5')
  await save(first)
  await expect(first.getByText(/^已保存季度目标/)).toBeVisible()
  const dueOn = new Date('2024-09-29')
  await prisma.checkpoint.deleteMany({ where: { goalId: goal.id, on: { gte: dueOn } } })
  await prisma.goal.update({ where: { id: goal.id }, data: { dueOn } })
  await somethingChanged(town.admin)

  await save(page)
  await told(page, town.admin.name)
  await expect(page.getByText(/序时进度：3月31日5家/)).toBeVisible()
  await expect(cell(page, '3月31日')).toHaveValue('3')
  await page.getByRole('button', { name: '保留我填的，再保存' }).click()
  await expect(cell(page, '3月31日')).toHaveValue('3')
  await expect(cell(page, '9月30日')).toHaveCount(0)
  await save(page)
  await expect(page.getByText(/^已保存季度目标/)).toBeVisible()
})

test('of two who correct an entry, or overrule a light, the second sees what the first left', async ({
  page,
  signIn,
  elsewhere,
  town,
}) => {
  const goal = await aGoal(town.department)
  await anEntry(goal, town.staff, { value: 20 })
  await signIn(town.staff)
  const first = await elsewhere(town.admin)
  const correct = async (one: Page, value: string) => {
    await one.goto(`/goals/${goal.id}`)
    const dialog = await openDialog(one, /^更正：/)
    await dialog.getByLabel('本次新增（家）').fill(value)
    await dialog.getByLabel('更正原因').fill(`应为${value}家`)
    return dialog
  }
  const [mine, theirs] = [await correct(page, '3'), await correct(first, '2')]
  await save(theirs, '更正')
  await expect(theirs).toBeHidden()
  await save(mine, '更正')
  await expect(mine.getByRole('alert')).toContainText(`${town.admin.name}在`)
  await expect(mine.getByText('现为：本次新增2家。')).toBeVisible()
  await expect(mine.getByLabel('更正原因')).toHaveValue('应为3家')
  await save(mine, '更正')
  await expect(mine).toBeHidden()
  await expect(page.getByText(/累计3家/).first()).toBeVisible()

  const others = await aViewer('leader', undefined, { id: town.leader.organisationId })
  const [leader, other] = [await elsewhere(town.leader), await elsewhere(others)]
  const overrule = async (one: Page, light: string) => {
    await one.goto(`/goals/${goal.id}`)
    const dialog = await openDialog(one, '改判')
    await dialog.getByLabel(light).check()
    await dialog.getByLabel('原因').fill(`看作${light}`)
    return dialog
  }
  const [late, early] = [await overrule(leader, '绿灯'), await overrule(other, '黄灯')]
  await save(early, '改判')
  await expect(early).toBeHidden()
  await save(late, '改判')
  await expect(late.getByRole('alert')).toContainText(`${others.name}已改判为黄灯（看作黄灯）`)
  await expect(late.getByLabel('绿灯')).toBeChecked()
  await expect(late.getByLabel('原因')).toHaveValue('看作绿灯')
  await save(late, '改判')
  await expect(late).toBeHidden()
})

test('of two admins with the same department, account, plan or name open the second is told, and keeps what was typed', async ({
  page,
  signIn,
  elsewhere,
  town,
}) => {
  await aSection(town.department)
  await signIn(town.admin)
  const boss = await aViewer('admin', undefined, { id: town.admin.organisationId })
  const first = await elsewhere(boss)

  const inDialog = (path: string, button: string) => async (one: Page) => {
    await one.goto(path)
    return openDialog(one, button)
  }
  const inSettings = async (one: Page) => {
    await one.goto('/settings')
    return one.locator('main')
  }
  for (const { open, field, word } of [
    { open: inDialog('/departments', `编辑：${town.department.name}`), field: '简称', word: '保存' },
    { open: inDialog('/accounts', `编辑：${town.staff.name}`), field: '姓名', word: '保存' },
    { open: inSettings, field: '计划名称', word: '保存计划' },
    { open: inSettings, field: '单位名称', word: '保存名称' },
  ]) {
    const [mine, theirs] = [await open(page), await open(first)]
    await theirs.getByLabel(field).fill('前者改的')
    await mine.getByLabel(field).fill('后者改的')
    await save(theirs, word)
    await expect(first.getByText(/^已保存/).first()).toBeVisible()
    await save(mine, word)
    await told(mine, boss.name)
    await expect(mine.getByText('现为：前者改的。')).toBeVisible()
    await expect(mine.getByLabel(field)).toHaveValue('后者改的')
    await save(mine, word)
    await expect(page.getByText(/^已保存/).first()).toBeVisible()
  }
  const { shortName } = await prisma.department.findUniqueOrThrow({ where: { id: town.department.id } })
  expect(shortName).toBe('后者改的')
})

test('a double click makes one account, whose password stands there, and one link, whose address does', async ({
  page,
  signIn,
  town,
}) => {
  await signIn(town.admin)
  await page.goto('/accounts')
  const account = await openDialog(page, '新建账号')
  await account.getByLabel('姓名').fill('王小明')
  const username = `wang${town.admin.username.replace(/\D/g, '')}`
  await account.getByLabel('用户名').fill(username)
  await account.getByLabel('角色').selectOption('leader')
  await account.getByRole('button', { name: '创建账号' }).dblclick()
  await expect(account.getByLabel(`王小明（${username}）`)).toHaveValue(/\S{8,}/)
  expect(await prisma.user.count({ where: { username } })).toBe(1)

  await page.goto('/settings')
  const link = await openDialog(page, '新建大屏链接')
  await link.getByLabel('名称').fill('一楼大厅')
  await link.getByRole('button', { name: '新建', exact: true }).dblclick()
  await expect(link.getByLabel('一楼大厅的地址')).toHaveValue(/\/wall\//)
  expect(await prisma.displayLink.count({ where: { organisationId: town.admin.organisationId } })).toBe(1)
})

test('whose department is out of use is still listed with it, and keeps it when edited', async ({
  page,
  signIn,
  town,
}) => {
  const gone = { where: { id: town.other.id }, data: { archivedAt: new Date() } }
  await prisma.user.update({ where: { id: town.leader.id }, data: { departmentId: town.other.id } })
  await prisma.department.update(gone)
  await signIn(town.admin)
  await page.goto('/accounts')
  await expect(page.getByRole('row', { name: new RegExp(town.leader.name) })).toContainText(town.other.name)
  const dialog = await openDialog(page, `编辑：${town.leader.name}`)
  await expect(dialog.getByLabel('科室').locator('option:checked')).toHaveText(`${town.other.name}（已停用）`)
  await dialog.getByLabel('姓名').fill('改了名')
  await save(dialog)
  await expect(dialog).toBeHidden()
  expect(await prisma.user.findUniqueOrThrow({ where: { id: town.leader.id } })).toMatchObject({
    name: '改了名',
    departmentId: town.other.id,
  })
})

test('an archived goal is found below the list, tells what it recorded, and is restored from its page', async ({
  page,
  signIn,
  town,
}) => {
  const goal = await aGoal(town.department, { title: '企业整治', archivedAt: new Date() })
  await anEntry(goal, town.staff, { note: '第一批' })
  await prisma.user.update({ where: { id: town.staff.id }, data: { disabledAt: new Date() } })
  await signIn(town.admin)
  await page.goto('/goals')
  await page.getByText('已归档1项').click()
  await page.getByRole('link', { name: '企业整治' }).click()
  await expect(page.getByText(town.staff.name).first()).toBeVisible()
  await expect(page.getByText('第一批').first()).toBeVisible()
  await page.getByRole('link', { name: '恢复' }).click()
  await page.getByRole('button', { name: '恢复这个目标' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '恢复', exact: true }).click()
  await expect(page.getByText(/^已恢复/)).toBeVisible()
  await page.goto('/goals')
  await expect(page.getByText('已归档1项')).toHaveCount(0)
})

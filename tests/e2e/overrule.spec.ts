import type { Page } from '@playwright/test'

import { today } from '@/lib/clock'
import { addDays } from '@/lib/domain/day'
import { dayInWords } from '@/lib/domain/day-words'

import { expect, test } from '../support/e2e'
import { aGoal, anEntry } from '../support/factories'

const reason = '12家已签约，月底前入账'
const byFigures = '按数据是红灯：'
const record = (page: Page) => page.getByRole('region', { name: /改判记录/ })

async function overrule(page: Page, light: string) {
  await page.getByRole('button', { name: '改判', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(light).check()
  await dialog.getByLabel('原因').fill(reason)
  await dialog.getByRole('button', { name: '改判', exact: true }).click()
  await expect(dialog).toBeHidden()
}

test('a leader sees a light differently, everybody sees that, and the next entry ends it', async ({
  page,
  signIn,
  town,
}) => {
  const goal = await aGoal(town.department, { title: '绿色工厂创建' })
  await anEntry(goal, town.staff, { on: addDays(today(), -9), value: 4 })
  await signIn(town.leader)
  await page.goto(`/goals/${goal.id}`)
  await expect(page.getByText('严重滞后', { exact: false }).first()).toBeVisible()
  await page.getByRole('button', { name: '改判', exact: true }).click()
  await expect(page.getByRole('dialog').getByRole('radio')).toHaveCount(2)
  await expect(page.getByRole('dialog').getByLabel('红灯')).toHaveCount(0)
  await page.getByRole('button', { name: '取消' }).click()

  await overrule(page, '绿灯')
  const verdict = `${town.leader.name}${dayInWords(today(), Number(today().slice(0, 4)))}改判为绿灯：${reason}。${byFigures}`
  await expect(page.getByText(verdict)).toBeVisible()
  await expect(record(page).getByRole('listitem')).toContainText('有效，下一次填报后失效')

  for (const path of ['/goals', '/overview']) {
    await page.goto(path)
    const row = page.getByText(verdict).locator('xpath=ancestor::*[self::tr or self::a][1]')
    await expect(row).toContainText('● 正常改判')
  }
  await page.goto(`/goals/${goal.id}?asOf=${addDays(today(), -1)}`)
  await expect(page.getByText(verdict)).toHaveCount(0)
  await expect(record(page).getByRole('listitem')).toContainText('晚于截至日期')

  await signIn(town.staff)
  await page.goto('/my')
  await expect(page.getByText(verdict).first()).toBeVisible()
  await page.goto(`/goals/${goal.id}`)
  await expect(page.getByRole('button', { name: /改判/ })).toHaveCount(0)
  await page.getByLabel('本次新增（家）').fill('1')
  await page.getByRole('button', { name: '填报', exact: true }).click()
  await expect(page.getByText(/^已填报：累计5家/).first()).toBeVisible()
  await expect(page.getByText(verdict)).toHaveCount(0)
  await expect(record(page).getByRole('listitem')).toContainText('有新进展失效')
})

test('an overrule is withdrawn, and what is shown then is said before', async ({ page, signIn, town }) => {
  const goal = await aGoal(town.department, { title: '绿色工厂创建' })
  await signIn(town.leader)
  await page.goto(`/goals/${goal.id}`)
  await overrule(page, '黄灯')
  const verdict = page.getByText(`改判为黄灯：${reason}`)
  await expect(verdict).toBeVisible()

  await page.getByRole('button', { name: '撤回改判' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('撤回后按数据显示：红灯。')).toBeVisible()
  await dialog.getByRole('button', { name: '撤回改判' }).click()
  await expect(dialog).toBeHidden()
  await expect(verdict).toHaveCount(0)
  await expect(record(page).getByRole('listitem')).toContainText(/\d\d:\d\d撤回/)
})

test('without a reason nothing is overruled, and the light that was chosen stays chosen', async ({
  page,
  signIn,
  town,
}) => {
  const goal = await aGoal(town.department)
  await signIn(town.leader)
  await page.goto(`/goals/${goal.id}`)
  await page.getByRole('button', { name: '改判', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('黄灯').check()
  await dialog.getByLabel('原因').fill('　')
  await dialog.getByRole('button', { name: '改判', exact: true }).click()
  await expect(dialog.getByText('请填写。')).toBeVisible()
  await expect(dialog.getByLabel('黄灯')).toBeChecked()
})

test('a day still to come has no verdict', async ({ page, signIn, town }) => {
  const goal = await aGoal(town.department)
  await signIn(town.leader)
  await page.goto(`/goals/${goal.id}?asOf=${addDays(today(), 1)}`)
  await expect(page.getByRole('heading', { name: '填报记录' })).toBeVisible()
  await expect(page.getByRole('button', { name: '改判' })).toHaveCount(0)
})

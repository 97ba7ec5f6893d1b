import { prisma } from '@/lib/data/prisma'

import { anImportedPlan } from '../support/document-review'
import { expect, test } from '../support/e2e'

const PLAN = `示例镇2031年工作思路
一、办好民生实事
1.便民设施。新建公厕5座,改造老旧小区12个。持续推进农贸市场提升工程建设。
2.社会保障。城乡居民医疗保险参保率稳定在98%以上。
二、抓好环境
1.治水。力争整治河道3公里。开展第二期“清流”行动。
`

test('an admin reads a plan in, looks each promise through, and the document is the plan', async ({
  page,
  signIn,
  town,
}) => {
  await signIn(town.admin)
  await page.goto('/plan')
  await expect(page.getByText('还没有这一年的计划。')).toBeVisible()
  await page.getByRole('link', { name: '导入计划原文' }).click()

  await page.getByLabel('哪一年的计划').selectOption({ index: 0 })
  const year = await page.getByLabel('哪一年的计划').inputValue()
  await page.getByLabel('或者把原文粘贴到这里').fill(PLAN)
  await page.getByRole('button', { name: '读取文字' }).click()
  await expect(page.getByRole('heading', { name: `核对${year}年计划` })).toBeVisible()

  // The words on the left lead to what they are to become on the right.
  await page.getByRole('link', { name: '新建公厕5座' }).click()
  const toilets = page.getByRole('listitem').filter({ hasText: '新建公厕5座' })
  await expect(toilets).toBeInViewport()
  await expect(toilets.getByLabel('目标值')).toHaveValue('5')
  await expect(toilets.getByLabel('单位')).toHaveValue('座')
  await toilets.getByLabel('标题').fill('新建公厕')

  const river = page.getByRole('listitem').filter({ hasText: '整治河道3公里' })
  await expect(river.getByLabel('性质')).toHaveValue('stretch')
  await page.getByText('没有当作目标的数字').click()
  await expect(page.getByText('第二期', { exact: false }).last()).toBeVisible()

  // What is not finished is refused beside its field, and nothing is made.
  await page.getByRole('button', { name: '全部接受' }).click()
  await expect(page.getByText('草稿已保存')).toBeVisible()
  await page.getByRole('button', { name: /^确认导入/ }).click()
  await expect(page.getByText('没有导入：有几条还不完整')).toBeVisible()
  await expect(toilets.getByText('请选择牵头科室。')).toBeInViewport()
  expect(await prisma.goal.count({ where: { organisationId: town.admin.organisationId } })).toBe(0)

  for (const section of ['便民设施', '社会保障', '治水'])
    await page.getByLabel(`${section}都由哪个科室牵头`).selectOption(town.department.id)

  // The review is a draft: it is there again after the page was left.
  await expect(page.getByText('草稿已保存')).toBeVisible()
  await page.goto('/plan/import')
  await page.getByRole('link', { name: `${year}年 · 粘贴的文字.txt` }).click()
  await expect(toilets.getByLabel('标题')).toHaveValue('新建公厕')

  await page.getByRole('button', { name: /^确认导入/ }).click()
  await expect(page).toHaveURL(new RegExp(`/plan\\?year=${year}$`))
  const promise = page.getByRole('link', { name: /新建公厕5座/ })
  await expect(promise).toContainText('○')
  await promise.hover()
  await expect(page.getByText(/^新建公厕：/)).toBeVisible()

  await promise.click()
  await expect(page.getByRole('heading', { name: '新建公厕' })).toBeVisible()
  await page.getByRole('link', { name: /“.*新建公厕5座/ }).click()
  await expect(page).toHaveURL(new RegExp(`/plan\\?year=${year}#goal-`))
})

test('words selected in the document become a promise, and one can be split, merged and skipped', async ({
  page,
  signIn,
  town,
}) => {
  await signIn(town.admin)
  await page.goto('/plan/import')
  await page.getByLabel('或者把原文粘贴到这里').fill(PLAN)
  await page.getByRole('button', { name: '读取文字' }).click()
  await expect(page.getByRole('heading', { name: /核对/ })).toBeVisible()
  const rows = page.getByLabel('目标', { exact: true }).getByRole('listitem')
  const before = await rows.count()

  await page.getByText('便民设施').first().selectText()
  await page.getByText('便民设施').first().dispatchEvent('mouseup')
  await page.getByRole('button', { name: '添加为目标' }).click()
  await expect(rows).toHaveCount(before + 1)

  await rows.first().getByRole('button', { name: '拆成两条' }).click()
  await expect(rows).toHaveCount(before + 2)
  await rows.nth(1).getByRole('button', { name: '并入上一条' }).click()
  await expect(rows).toHaveCount(before + 1)
  await rows.first().getByRole('button', { name: '跳过' }).click()
  await expect(page.getByText('，跳过1条')).toBeVisible()
})

test('what was changed last is kept when the page is left at once, and another year in the title is pointed out', async ({
  page,
  signIn,
  town,
}) => {
  await signIn(town.admin)
  await page.goto('/plan/import')
  await page.getByRole('button', { name: '读取文字' }).click()
  await expect(page.getByText('请先把原文粘贴到上面，再读取。')).toBeVisible()
  await page.getByLabel('或者把原文粘贴到这里').fill(PLAN)
  await page.getByRole('button', { name: '读取文字' }).click()
  await expect(page.getByText('原文的标题写的是2031年')).toBeVisible()

  const first = page.getByLabel('目标', { exact: true }).getByRole('listitem').first()
  await first.getByLabel('标题').fill('公共厕所')
  const kept = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('link', { name: '总览' }).click()
  await kept
  await expect(page).toHaveURL(/overview/)
  await page.goto('/plan/import')
  await page.getByRole('link', { name: /粘贴的文字/ }).click()
  await expect(first.getByLabel('标题')).toHaveValue('公共厕所')
})

test('staff and leaders see the plan, and no way to change it', async ({ page, signIn, town }) => {
  for (const person of [town.staff, town.leader]) {
    await signIn(person)
    await page.goto('/plan')
    await expect(page.getByText('管理员导入后就能看到。')).toBeVisible()
    expect((await page.goto('/plan/import'))?.status()).toBe(404)
  }
})

test('a revised document keeps the goals it has, and shows what it no longer has before and after it is imported', async ({
  page,
  signIn,
  town,
}) => {
  await anImportedPlan(town.admin, town.department.id)
  await signIn(town.admin)
  await page.goto('/plan?year=2031')
  await page.getByRole('link', { name: '导入修订稿' }).click()
  await page
    .getByLabel('或者把原文粘贴到这里')
    .fill('2031年工作思路（修订稿）\n一、办好民生实事\n1.便民设施。新建公厕5座，改造老旧小区12个。')
  await page.getByRole('button', { name: '读取文字' }).click()

  await expect(page.getByRole('heading', { name: '核对2031年计划' })).toBeVisible()
  await page.getByText(/^文中没有的已有目标\d+项，保持不变$/).click()
  await expect(page.getByRole('listitem').filter({ hasText: /^PM2\.5平均浓度$/ })).toBeVisible()
  await page.getByRole('button', { name: '确认导入2条' }).click()

  await expect(page).toHaveURL(/\/plan\?year=2031$/)
  await expect(page.getByText('原文（第2稿）', { exact: false })).toBeVisible()
  await expect(page.getByRole('heading', { name: /^不在这份文件里的目标任务/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /PM2\.5/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /新建公厕5座/ })).toBeVisible()
})

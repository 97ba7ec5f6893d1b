import { prisma } from '@/lib/data/prisma'
import { type Day, toDate } from '@/lib/domain/day'

import { expect, sampleViewer, test } from '../support/e2e'
import { aGoal, anEntry } from '../support/factories'

const year = { start: '2024-01-01', due: '2024-12-31', unit: '家', integral: true } as const

test('a goal page says where its goal leads, as far as was known on the day looked from', async ({
  page,
  signIn,
}) => {
  await signIn(await sampleViewer('leader'))
  const { id } = await prisma.goal.findFirstOrThrow({
    where: { title: '“散乱污”企业整治', plan: { year: 2024 } },
    select: { id: true },
  })

  await page.goto(`/goals/${id}?asOf=2024-10-31`)
  const chart = page.getByRole('figure')
  await expect(chart).toContainText(
    '按目前速度，年底大约12–17家，达不到25家；要完成，剩余两个月每月需6.5家。',
  )
  await expect(chart.locator('svg').getByText('14', { exact: true })).toBeVisible()
  await expect(chart).toContainText('右侧点线为预计、浅色为大致范围')

  await page.goto(`/goals/${id}?asOf=2024-01-20`)
  await expect(chart).toContainText('开始不满30天，暂不预计。')
  await page.goto(`/goals/${id}?asOf=2024-12-31`)
  await expect(chart).not.toContainText(/预计|按目前/)
})

test('a revised target steps and is told on the chart, and not before its day', async ({
  page,
  signIn,
  town,
}) => {
  const goal = await aGoal(town.department, { ...year, target: 20 })
  await prisma.checkpoint.create({
    data: { goalId: goal.id, on: toDate('2024-09-30'), expected: '18.7158' },
  })
  await prisma.targetRevision.create({
    data: {
      goalId: goal.id,
      fromOn: toDate('2024-10-01'),
      previousTarget: 25,
      previousDueOn: toDate(year.due),
      previousCheckpoints: [],
      reason: '上级调整任务',
      madeById: town.leader.id,
      idempotencyKey: crypto.randomUUID(),
    },
  })
  const done: [Day, number][] = [
    ['2024-03-11', 3],
    ['2024-05-20', 6],
    ['2024-08-05', 7],
  ]
  for (const [on, value] of done) await anEntry(goal, town.staff, { on, value })
  await signIn(town.staff)

  await page.goto(`/goals/${goal.id}?asOf=2024-10-31`)
  const chart = page.getByRole('figure')
  await expect(chart.locator('svg').getByText('调整', { exact: true })).toBeVisible()
  await expect(chart.locator('svg').getByText('原目标25家')).toBeVisible()
  await expect(chart).toContainText('10月1日目标由25家调整为20家。')

  await page.goto(`/goals/${goal.id}?asOf=2024-09-30`)
  await expect(chart).toContainText('横线为目标25家')
  await expect(chart).not.toContainText('调整')
})

test('the days outside a bound are marked, and nothing is projected', async ({ page, signIn, town }) => {
  const goal = await aGoal(town.department, { ...year, kind: 'hold', target: 98, unit: '%', integral: false })
  const readings: [Day, number][] = [
    ['2024-01-31', 98.4],
    ['2024-05-01', 97.6],
    ['2024-06-01', 98.1],
  ]
  for (const [on, value] of readings) await anEntry(goal, town.staff, { on, value })
  await signIn(town.staff)

  await page.goto(`/goals/${goal.id}?asOf=2024-10-31`)
  const chart = page.getByRole('figure')
  await expect(chart.locator('svg').getByText('不低于98%')).toBeVisible()
  await expect(chart).toContainText('浅色竖带为破线的日子')
  await expect(chart).not.toContainText(/预计|按目前/)
})

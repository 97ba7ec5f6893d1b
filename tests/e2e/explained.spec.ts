import { listGoals } from '@/lib/data/goals'
import { findCurrentPlan } from '@/lib/data/plans'
import { type AssessedGoal, assessGoal } from '@/lib/domain/goal/assessed-goal'
import type { Viewer } from '@/lib/domain/viewer'
import { expect, test } from '../support/e2e'
import { aGoal, anEntry, type Department } from '../support/factories'

const year = { start: '2024-01-01', due: '2024-12-31' }
const AS_OF = '2024-10-31'

type TownOf = { department: Department; staff: Viewer; leader: Viewer }

/** A goal of every measured kind, near, far and done, as they stand at the end of October. */
async function aYear({ department, staff, leader }: TownOf): Promise<AssessedGoal[]> {
  const rate = { unit: '%', ...year } as const
  const count = { integral: true, ...year }
  const given: [number, Parameters<typeof aGoal>[1]][] = [
    [5, { title: '工厂创建', target: 5, ...count }],
    [4, { title: '企业整治', target: 25, ...count }],
    [1, { title: '事故', direction: 'atMost', target: 3, ...count, unit: '起' }],
    [95.2, { title: '参保率', kind: 'level', target: 97, baseline: 95, ...rate }],
    [97.6, { title: '医保率', kind: 'hold', target: 98, ...rate }],
    [2.1, { title: '失业率', kind: 'hold', direction: 'atMost', target: null, ...rate }],
  ]
  for (const [value, goal] of given)
    await anEntry(await aGoal(department, goal), staff, { on: '2024-09-20', value })

  const plan = await findCurrentPlan(leader)
  if (!plan) throw new Error('no plan')
  return (await listGoals(leader, plan.id)).map((goal) => assessGoal(goal, AS_OF, plan))
}

test('every light has its sentence next to it, wherever the goal is shown', async ({
  page,
  signIn,
  town,
}) => {
  const goals = await aYear(town)
  expect(new Set(goals.map(({ standing }) => standing)).size).toBeGreaterThanOrEqual(5)

  await signIn(town.leader)
  for (const path of ['/overview', '/goals']) {
    await page.goto(`${path}?asOf=${AS_OF}`)
    for (const { goal, sentence } of goals) {
      const row = page.locator('main').locator('a, tr, li, article').filter({ hasText: goal.title })
      await expect(row.filter({ hasText: sentence }).first(), `${path} ${goal.title}`).toBeAttached()
    }
  }

  await signIn(town.staff)
  await page.goto(`/my?asOf=${AS_OF}`)
  for (const { goal, sentence } of goals) {
    const row = page.locator('main').locator('a, li').filter({ hasText: goal.title })
    await expect(row.filter({ hasText: sentence }).first(), `/my ${goal.title}`).toBeAttached()
  }
  for (const { goal, sentence } of goals) {
    await page.goto(`/goals/${goal.id}?asOf=${AS_OF}`)
    await expect(page.locator('header').filter({ hasText: goal.title })).toContainText(sentence)
  }
})

test('with a mouse the sentence of a row is seen on pointing at it, by keyboard on reaching it', async ({
  page,
  signIn,
  town,
}) => {
  const [first] = await aYear(town)
  if (!first) throw new Error('no goal')
  await signIn(town.leader)
  await page.goto(`/overview?asOf=${AS_OF}`)
  const row = page.getByRole('link').filter({ hasText: first.goal.title }).first()
  const sentence = row.locator('.row-sentence')

  await expect(sentence).toHaveCSS('opacity', '0')
  await row.hover()
  await expect(sentence).toHaveCSS('opacity', '1')
  await page.mouse.move(0, 0)
  await expect(sentence).toHaveCSS('opacity', '0')
  await row.focus()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  await expect(sentence).toHaveCSS('opacity', '1')
})

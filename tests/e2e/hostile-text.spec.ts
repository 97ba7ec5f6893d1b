import { today } from '@/lib/clock'
import { prisma } from '@/lib/data/prisma'
import { addDays, toDate } from '@/lib/domain/day'

import { aDisplayLink } from '../support/display-link'
import { expect, test } from '../support/e2e'
import {
  aDepartment,
  aGoal,
  anEntry,
  anOrganisation,
  anOverrule,
  aViewer,
  noFigures,
} from '../support/factories'

/** Text that takes itself for a page, short enough for every field. */
const hostile = (field: string) => `<img src=x onerror=hit=1>“'&amp;</p>${field}`
const longer = (field: string) =>
  `${hostile(field)}<script>hit=1</script><svg onload=hit=1>]]></textarea></script><script>hit=1</script>`

/** A town in which everything that a person can write is such text. */
async function aHostileTown() {
  const organisation = await anOrganisation()
  await prisma.organisation.update({ where: { id: organisation.id }, data: { name: hostile('单位') } })
  const department = await aDepartment(organisation, {
    name: hostile('科室'),
    shortName: hostile('简称'),
    telephone: hostile('电话'),
  })
  const people = {
    staff: await aViewer('staff', department),
    leader: await aViewer('leader', undefined, organisation),
    admin: await aViewer('admin', undefined, organisation),
  }
  await prisma.user.updateMany({
    where: { organisationId: organisation.id },
    data: { name: hostile('姓名') },
  })

  const [supervisorId, personInChargeId] = [people.leader.id, people.staff.id]
  const parties = { supervisorId, personInChargeId }
  const count = await aGoal(department, {
    title: longer('任务'),
    note: longer('说明'),
    unit: '<u>家</u>',
    ...parties,
  })
  const rate = await aGoal(department, {
    title: longer('比率'),
    kind: 'level',
    unit: '%',
    baseline: 50,
    numeratorName: '<u>分子',
    denominatorName: '<u>分母',
    countUnit: '<u>人',
    ...parties,
  })
  const words = await aGoal(department, {
    title: longer('文字'),
    kind: 'narrative',
    ...noFigures,
    ...parties,
  })
  const project = await aGoal(department, {
    title: longer('项目'),
    kind: 'milestones',
    ...noFigures,
    steps: [
      { title: longer('节点'), dueOn: toDate(addDays(today(), -50)) },
      { title: longer('节点'), dueOn: toDate(addDays(today(), 20)) },
    ],
    ...parties,
  })
  const { planId } = count
  await prisma.plan.update({ where: { id: planId }, data: { title: hostile('计划') } })
  await prisma.theme.updateMany({ where: { planId }, data: { title: hostile('板块') } })
  await prisma.section.updateMany({ where: { planId }, data: { title: hostile('小节') } })

  const said = { note: longer('情况'), problem: longer('问题'), nextStep: longer('下一步') }
  for (const goal of [count, words])
    await anEntry(goal, people.staff, { ...said, value: goal === words ? null : 1 })
  await anEntry(count, people.staff, {
    ...said,
    on: addDays(today(), -9),
    voidedAt: new Date(),
    voidedById: people.staff.id,
    voidReason: longer('作废'),
  })
  await anOverrule(count, people.leader, { reason: longer('改判') })
  await prisma.targetRevision.create({
    data: {
      goalId: count.id,
      fromOn: toDate(addDays(today(), -10)),
      previousTarget: 120,
      previousDueOn: toDate(addDays(today(), 100)),
      previousCheckpoints: [],
      reason: longer('调整'),
      madeById: people.staff.id,
      idempotencyKey: crypto.randomUUID(),
    },
  })
  const link = await aDisplayLink(people.admin, { name: hostile('大屏') })
  const theme = await prisma.theme.findFirstOrThrow({ where: { planId } })
  const goals = [count, rate, words, project].map(({ id }) => `/goals/${id}`)
  return { people, link, theme, department, goals, count }
}

test('whatever people write stands on the pages as they wrote it, and none of it is ever part of them', async ({
  page,
  signIn,
}) => {
  test.setTimeout(240_000)
  const { people, link, theme, department, goals, count } = await aHostileTown()
  const { staff, leader, admin } = people
  const [below, all] = [[`/goals/${count.id}`], [...goals]]
  const visits: [person: typeof staff, paths: string[]][] = [
    [
      leader,
      ['/overview', '/overview/sheet', `/themes/${theme.id}`, `/departments/${department.id}`, ...all],
    ],
    [staff, ['/my', '/goals', '/goals?q=img', '/goals/new', '/change-password', ...all]],
    [staff, below.flatMap((goal) => ['/edit', '/target', '/curve'].map((page) => goal + page))],
    [admin, ['/accounts', '/departments', '/settings', link.path, '/sign-in']],
  ]
  for (const [person, paths] of visits) {
    await signIn(person)
    for (const path of paths) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      // Charts and what opens with a click are drawn too.
      await page.mouse.move(200, 200)
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true
      })
      await page.waitForLoadState('networkidle')
      const markup = page.locator('img[src=x], [onerror], [onload], u')
      expect(await markup.count(), path).toBe(0)
      expect(await page.evaluate(() => 'hit' in window), path).toBe(false)
      await expect(page.locator('body'), path).toContainText('onerror=hit=1')
    }
  }
})

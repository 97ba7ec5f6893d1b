import { expect, test } from 'vitest'

import { listLatestWords } from '@/lib/data/latest-words'
import { prisma } from '@/lib/data/prisma'

import { aDepartment, aGoal, anEntry, aViewer } from '../../support/factories'

const ASOF = '2024-10-31'

async function aReportedGoal() {
  const department = await aDepartment()
  const author = await aViewer('staff', department)
  const goal = await aGoal(department, { start: '2024-01-01', due: '2024-12-31' })
  return { department, author, goal, said: () => listLatestWords(author, goal.planId, ASOF) }
}

test('the words of the latest day up to the as-of day are told, of one day those recorded last', async () => {
  const { goal, author, said } = await aReportedGoal()
  const words = (on: string, note: string) => anEntry(goal, author, { on, note })
  await words('2024-10-31', '先填')
  await words('2024-10-31', '后填')
  await words('2024-10-30', '早一天')
  await words('2024-11-01', '晚一天')

  expect(await said()).toEqual(new Map([[goal.id, { on: ASOF, note: '后填', problem: '', nextStep: '' }]]))
})

test('entries without words, and voided ones, are passed over; any kind of words counts', async () => {
  const { goal, author, said } = await aReportedGoal()
  await anEntry(goal, author, { on: '2024-09-01', note: '', problem: '租赁纠纷' })
  await anEntry(goal, author, {
    on: '2024-09-20',
    note: '作废的',
    voidedAt: new Date(),
    voidedById: author.id,
    voidReason: '填错',
  })
  await anEntry(goal, author, { on: '2024-10-01', value: 2 })

  expect((await said()).get(goal.id)).toEqual({
    on: '2024-09-01',
    note: '',
    problem: '租赁纠纷',
    nextStep: '',
  })
})

test('nothing is told of archived goals, nor to another organisation, nor of what is no plan', async () => {
  const { goal, author, said } = await aReportedGoal()
  await anEntry(goal, author, { on: '2024-10-01', note: '有话' })
  const stranger = await aViewer('admin')

  expect(await listLatestWords(stranger, goal.planId, ASOF)).toEqual(new Map())
  expect(await listLatestWords(author, 'x', ASOF)).toEqual(new Map())
  await prisma.goal.update({ where: { id: goal.id }, data: { archivedAt: new Date() } })
  expect(await said()).toEqual(new Map())
})

import { describe, expect, test } from 'vitest'
import { today } from '@/lib/clock'
import { prisma } from '@/lib/data/prisma'
import { addDays, toDate } from '@/lib/domain/day'

import { aDepartment, aGoal, anEntry, aSection, aViewer, noFigures } from '../../support/factories'

const insured = { numeratorName: '参保人数', denominatorName: '应参保人数', countUnit: '人' }

/** What the rules refuse, the database refuses too: no way around them, by hand or by a mistake. */
describe('the database refuses a goal', () => {
  test.each<[string, Parameters<typeof aGoal>[1]]>([
    ['without a title', { title: '' }],
    ['with a title of 201 characters', { title: '长'.repeat(201) }],
    ['with a note of 2,001 characters', { note: '长'.repeat(2001) }],
    ['due before its start', { start: '2024-05-02', due: '2024-05-01' }],
    ['long past', { start: '1999-12-31' }],
    ['with a target below 0', { target: -1 }],
    ['with a target of 0 to be reached', { target: 0 }],
    ['with a fraction of whole things', { integral: true, target: '2.5' }],
    ['with a target where the kind has none', { kind: 'tally', target: 5 }],
    ['with a baseline where the kind has none', { baseline: 5 }],
    ['with a direction where the kind has none', { kind: 'tally', target: null, direction: 'atMost' }],
    ['of whole things where the kind has none', { kind: 'hold', integral: true }],
    ['without a unit where the kind counts', { unit: null }],
    ['with a unit where the kind has none', { kind: 'narrative', target: null }],
    ['with a figure too large', { target: '1e17' }],
    ['with half the names of a rate', { kind: 'level', unit: '%', numeratorName: '参保人数' }],
    ['with the names of a rate where the kind has none', { ...insured }],
  ])('%s', async (_, changes) => {
    const department = await aDepartment()

    await expect(aGoal(department, changes)).rejects.toThrow()
    expect(await prisma.goal.count()).toBe(0)
  })

  test('led by a department of another organisation, or in its plan', async () => {
    const [ours, theirs] = [await aDepartment(), await aDepartment()]
    const foreign = await aSection(theirs)

    await expect(aGoal(ours, { leadDepartmentId: theirs.id })).rejects.toThrow()
    await expect(aGoal(ours, { sectionId: foreign.id })).rejects.toThrow()
    await expect(aGoal(ours, { supervisorId: (await aViewer('leader')).id })).rejects.toThrow()
    await expect(aGoal(ours, { supporting: [theirs] })).rejects.toThrow()
  })
})

describe('the database refuses an entry', () => {
  test.each<[string, Parameters<typeof anEntry>[2]]>([
    ['with words without end', { note: '长'.repeat(2001) }],
    ['of a day long past', { on: '1999-12-31' }],
    ['voided by nobody', { voidedAt: new Date() }],
    ['voided without a day', { voidReason: '错' }],
    ['with a value too large', { value: '1e17' }],
    ['with a numerator alone', { numerator: 1 }],
    ['with a denominator alone', { denominator: 2 }],
    ['with parts without the rate they make', { value: null, numerator: 1, denominator: 2 }],
    ['with parts of nothing', { numerator: 1, denominator: 0 }],
    ['with a part below 0', { numerator: -1, denominator: 2 }],
  ])('%s', async (_, changes) => {
    const department = await aDepartment()
    const [goal, author] = [await aGoal(department), await aViewer('staff', department)]

    await expect(anEntry(goal, author, changes)).rejects.toThrow()
    expect(await prisma.progressEntry.count()).toBe(0)
  })

  test('with a key that was used', async () => {
    const department = await aDepartment()
    const [goal, author] = [await aGoal(department), await aViewer('staff', department)]
    const { idempotencyKey } = await anEntry(goal, author)

    await expect(anEntry(goal, author, { idempotencyKey })).rejects.toThrow()
  })
})

test.each([
  ['without a title', { title: '' }],
  ['that weighs nothing', { weight: 0 }],
  ['done by somebody on no day', { doneOn: null, doneById: 'viewer' }],
])('the database refuses a step %s', async (_, changes) => {
  const department = await aDepartment()
  const viewer = await aViewer('staff', department)
  const step = { title: '开工', dueOn: toDate(addDays(today(), 1)), ...changes }
  const steps = [{ ...step, ...('doneById' in changes && { doneById: viewer.id }) }]

  await expect(aGoal(department, { kind: 'milestones', ...noFigures, steps })).rejects.toThrow()
})

test('what was reported cannot be deleted with its goal', async () => {
  const department = await aDepartment()
  const goal = await aGoal(department)
  await anEntry(goal, await aViewer('staff', department))

  await expect(prisma.goal.delete({ where: { id: goal.id } })).rejects.toThrow()
})

import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { differencesFrom } from '@/lib/domain/goal/differences'
import { GoalDraft, GoalRevision } from '@/lib/domain/goal/draft'
import { changesBetween, factsOf } from '@/lib/domain/goal/facts'
import { revisedFacts } from '@/lib/domain/goal/revision'

import { goalOf } from '../goals'

const id = '0190a3c2-0000-7000-8000-000000000001'
const names = { numeratorName: '参保人数', denominatorName: '应参保人数', countUnit: '人' }
const insured = { numerator: '参保人数', denominator: '应参保人数', unit: '人' }

const sent = {
  key: id,
  title: '养老保险参保率',
  sectionId: id,
  kind: 'level',
  target: '97',
  unit: '%',
  start: '2024-01-01',
  due: '2024-12-31',
}
const revised = { ...sent, goalId: id, version: '1' }

const complaintsAt = (schema: z.ZodType, form: unknown) => {
  const { error } = schema.safeParse(form)
  return error ? z.flattenError(error).fieldErrors : {}
}

describe('the names of what a rate is made of', () => {
  test.each([
    ['of a level in per cent', { kind: 'level' }],
    ['of a bound in per cent', { kind: 'hold' }],
    ['in per mille', { unit: '‰' }],
    ['in the per cent of a Chinese keyboard', { unit: ' ％ ' }],
  ])('%s are kept', (_, changes) => {
    expect(GoalDraft.parse({ ...sent, ...names, ...changes })).toMatchObject({ rateParts: insured })
  })

  test.each([
    ['counts', { kind: 'cumulative' }],
    ['a tally of per cents', { kind: 'tally' }],
    ['words', { kind: 'narrative' }],
    ['a level that is no rate', { unit: '分' }],
  ])('%s has no use for, and are dropped unread', (_, changes) => {
    const form = { ...sent, ...names, countUnit: '', ...changes }
    expect(GoalDraft.parse(form)).toMatchObject({ rateParts: null })
  })

  test('may be left out', () => {
    expect(GoalDraft.parse(sent)).toMatchObject({ rateParts: null })
    expect(
      GoalDraft.parse({ ...sent, numeratorName: ' ', denominatorName: '', countUnit: '　' }),
    ).toMatchObject({
      rateParts: null,
    })
  })

  test('are asked for all together', () => {
    const message = ['三项要么都填，要么都不填。']
    expect(complaintsAt(GoalDraft, { ...sent, numeratorName: '参保人数' })).toEqual({
      denominatorName: message,
      countUnit: message,
    })
    const { kind: _, ...details } = revised
    expect(complaintsAt(GoalRevision, { ...details, ...names, countUnit: '' })).toEqual({
      countUnit: message,
    })
  })

  test('have twenty characters at most', () => {
    expect(complaintsAt(GoalDraft, { ...sent, ...names, numeratorName: '数'.repeat(21) })).toEqual({
      numeratorName: ['最多20个字。'],
    })
  })
})

describe('the names of a goal under way', () => {
  const { kind: _, ...details } = { ...revised, ...names }

  test('can be changed without touching its measure', () => {
    const goal = goalOf({ kind: 'level', unit: '%', target: '97' })
    const after = revisedFacts(goal, GoalRevision.parse(details))
    expect(after).toMatchObject({ kind: 'level', unit: '%', rateParts: insured })
  })

  test('are dropped where its measure has no use for them', () => {
    expect(revisedFacts(goalOf(), GoalRevision.parse(details)).rateParts).toBeNull()
  })
})

test('names are the same however they were kept, and told where somebody else changed them', () => {
  const goal = goalOf({ kind: 'level', unit: '%', rateParts: insured })
  const { unit, numerator, denominator } = insured
  const facts = factsOf(goal)

  expect(changesBetween(facts, { ...facts, rateParts: { unit, denominator, numerator } })).toEqual([])
  const typed = { ...facts, rateParts: { ...insured, unit: '户' } }
  expect(changesBetween(facts, typed)).toEqual(['rateParts'])
  expect(differencesFrom(goal, typed)).toEqual([
    { field: 'numeratorName', message: '现为：参保人数/应参保人数（人）。' },
  ])
})

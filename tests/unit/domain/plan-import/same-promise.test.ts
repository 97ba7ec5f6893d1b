import { describe, expect, test } from 'vitest'

import { knownPromises } from '@/lib/domain/plan-import/known-promises'
import { samePromises } from '@/lib/domain/plan-import/same-promise'

const promise = (
  title: string,
  sentence: string,
  target: string | null = null,
  unit: string | null = null,
) => ({
  title,
  sentence,
  target,
  unit,
})
const TOILETS = '新建公厕5座，改造老旧小区12个。'

describe('a promise of a revised document', () => {
  const known = [
    { goalId: 'toilets', ...promise('公厕新建', TOILETS, '5', '座') },
    { goalId: 'quarters', ...promise('老旧小区改造', TOILETS, '12', '个') },
    { goalId: 'market', ...promise('农贸市场提升', '完成农贸市场提升。') },
  ]

  test('is the goal of the same sentence and title, surely', () => {
    const found = samePromises(
      [promise('老旧小区改造', TOILETS, '12', '个'), promise('公厕新建', TOILETS, '5', '座')],
      known,
    )
    expect(found).toEqual([
      { goalId: 'quarters', isSure: true },
      { goalId: 'toilets', isSure: true },
    ])
  })

  test('is the same with another figure', () => {
    const [found] = samePromises([promise('公厕新建', '新建公厕8座，改造老旧小区12个。', '8', '座')], known)
    expect(found).toEqual({ goalId: 'toilets', isSure: true })
  })

  test('is asked about where the words differ', () => {
    const [found] = samePromises([promise('农贸市场改造', '推进农贸市场改造工程建设。')], known)
    expect(found).toEqual({ goalId: 'market', isSure: false })
  })

  test('is a new one where nothing is alike', () => {
    expect(samePromises([promise('垃圾分类', '开展垃圾分类。')], known)).toEqual([null])
  })

  test('takes each goal once, whoever is the most alike', () => {
    const found = samePromises(
      [promise('公厕', TOILETS, '5', '座'), promise('公厕新建', TOILETS, '5', '座')],
      known,
    )
    expect(found[1]).toEqual({ goalId: 'toilets', isSure: true })
    expect(found[0]?.goalId).not.toBe('toilets')
  })
})

const more = { kind: 'cumulative', direction: 'atLeast', lastYear: null } as const

test('goals that stood in no document are matched by their title as it was first', () => {
  const goal = {
    id: 'a',
    title: '公厕（改）',
    originalTitle: '公厕新建',
    target: '5',
    unit: '座',
    ...more,
  }
  const [known] = knownPromises([goal], null)
  expect(known).toMatchObject({ title: '公厕新建', sentence: '' })
  expect(samePromises([promise('公厕新建', TOILETS, '5', '座')], known ? [known] : [])).toEqual([
    { goalId: 'a', isSure: true },
  ])
})

test('a goal is known with its sentence in the document before', () => {
  const goal = {
    id: 'a',
    title: '公厕新建',
    originalTitle: '公厕新建',
    target: '5',
    unit: '座',
    ...more,
  }
  const document = {
    text: `一、实事\n${TOILETS}完。`,
    sources: [{ goalId: 'a', start: 5, end: 11, sentence: { start: 5, end: 22 } }],
  }
  expect(knownPromises([goal], document)[0]?.sentence).toBe(TOILETS)
})

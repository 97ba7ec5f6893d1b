import { describe, expect, it } from 'vitest'

import { newGoalFacts, partiesFor, sectionChoices } from '@/lib/domain/goal/form'
import { isCountable, kindGuides } from '@/lib/domain/goal/kind-guides'
import { kindWords } from '@/lib/domain/words'

import { goalOf } from '../goals'

const person = (id: string, role: 'staff' | 'leader' | 'admin', departmentId: string | null = null) => ({
  id,
  name: id,
  role,
  departmentId,
})

describe('the form of a goal', () => {
  it('offers every kind once', () => {
    expect(kindGuides.map(({ kind }) => kind).sort()).toEqual(Object.keys(kindWords).sort())
  })

  it.each([
    ['家', true],
    ['户', true],
    ['人次', true],
    ['%', false],
    ['％', false],
    ['万元', false],
    ['平方米', false],
    ['公里', false],
    ['', false],
  ])('takes things counted in %j for whole: %s', (unit, whole) => {
    expect(isCountable(unit)).toBe(whole)
  })

  it('starts a new goal with the year of the plan', () => {
    expect(newGoalFacts(2024, 'd')).toMatchObject({
      start: '2024-01-01',
      due: '2024-12-31',
      leadDepartmentId: 'd',
    })
  })

  it('puts the sections under their themes', () => {
    const sections = [{ id: 's', position: 1, title: '生态环境整治' }]
    expect(sectionChoices([{ id: 't', position: 2, title: '品质提升', sections }])).toEqual([
      { label: '二、品质提升', options: [{ value: 's', label: '1. 生态环境整治' }] },
    ])
  })

  it('has leaders supervise and others in charge, the own ones first', () => {
    const people = [person('admin', 'admin'), person('leader', 'leader'), person('own', 'staff', 'd')]
    const parties = partiesFor([{ id: 'd', name: 'd' }], people, 'd')
    expect(parties.supervisors.map(({ id }) => id)).toEqual(['leader'])
    expect(parties.people.map(({ id }) => id)).toEqual(['own', 'admin'])
  })

  it('keeps among the choices who stands for the goal already, though no longer there', () => {
    const goal = goalOf({
      supervisor: { id: 'gone', name: '前镇长' },
      supportingDepartments: [{ id: 'closed', name: '原农办', shortName: '农办', telephone: null }],
    })
    const parties = partiesFor([{ id: 'd', name: '生态环境办公室' }], [], 'd', goal)
    expect(parties.supervisors).toEqual([{ id: 'gone', name: '前镇长' }])
    expect(parties.departments.map(({ id }) => id)).toEqual(['d', 'closed'])
  })
})

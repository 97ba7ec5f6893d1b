import { describe, expect, test } from 'vitest'

import { exportedGoals } from '@/lib/domain/export/goal-list'
import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { defaultRules } from '@/lib/domain/progress/measure'

import { goalOf, ordinaryStep, overruleOf } from '../goals'

const asOf = '2024-10-31'
const reportOf = (value: string) => ({ on: '2024-08-30', value, recordedAt: '2024-08-30T08:00:00Z' })

const listOf = (...goals: Partial<ReportedGoal>[]) =>
  exportedGoals({
    organisationName: '澥浦镇',
    plan: { title: '2024年度重点工作' },
    goals: goals.map((goal) => assessGoal(goalOf(goal), asOf, defaultRules)),
    all: 54,
    filter: '状态 严重滞后',
    asOf,
    madeAt: '2026-11-25 10:32',
    hasSample: true,
  })

/** The first row, by the headings of its columns. */
function rowOf(goal: Partial<ReportedGoal>) {
  const { columns, rows } = listOf(goal)
  return Object.fromEntries(columns.map(({ heading }, at) => [heading, rows[0]?.[at]]))
}

test('the list tells whose it is, the day, the filter, how many are left of all, when it was made, and that it is sample data', () => {
  expect(listOf({}, {})).toMatchObject({
    title: '澥浦镇2024年度重点工作 · 目标任务',
    notes: [
      '截至：2024年10月31日',
      '筛选：状态 严重滞后',
      '2 / 54项',
      '导出：2026-11-25 10:32',
      '示例数据：进展是示例，不是真实填报。',
    ],
    fileName: '澥浦镇2024年度重点工作_目标任务_截至2024-10-31',
  })
})

test('a count has its figures, its light in words and its sentence as on screen, and who answers for it', () => {
  const row = rowOf({
    integral: true,
    reports: [reportOf('12')],
    lastYear: '18.5',
    supportingDepartments: ['经发办', '农业办'].map((shortName) => ({
      id: shortName,
      name: shortName,
      shortName,
      telephone: null,
    })),
    supervisor: { id: 'u', name: '李镇长' },
  })
  expect(row).toEqual({
    序号: '1',
    板块: '二、品质提升',
    小节: '1. 生态环境整治',
    目标任务: '“散乱污”企业整治',
    指标类型: '累计数量',
    性质: '必成',
    方向: '不低于',
    目标: '25',
    单位: '家',
    实际: '12',
    应完成: '20',
    完成率: 0.48,
    状态: '严重滞后',
    灯: '红灯',
    说明: '到10月31日应完成20家，实际12家，落后8家。',
    牵头科室: '生态办',
    配合科室: '经发办、农业办',
    分管领导: '李镇长',
    责任人: null,
    期限: '2024-12-31',
    最近填报: '2024-08-30',
    上年数: '18.5',
  })
})

describe('a figure', () => {
  test('that was typed stays exact', () => {
    expect(rowOf({ target: '1000.0625', reports: [reportOf('0.0001')] })).toMatchObject({
      目标: '1000.0625',
      实际: '0.0001',
    })
  })

  test('that is reckoned is rounded as on screen', () => {
    const parts = { numerator: '50269', denominator: '52310' }
    const rate: Partial<ReportedGoal> = {
      kind: 'level',
      target: '97',
      unit: '%',
      reports: [{ ...reportOf('96.0983'), parts }],
    }
    expect(rowOf(rate)).toMatchObject({ 实际: '96.1' })
  })

  test('of a project counts its steps', () => {
    const stepOf = (due: string, doneOn: string | null) => ({
      ...ordinaryStep,
      id: due,
      title: due,
      weight: '1',
      due,
      doneOn,
    })
    const milestones = [
      stepOf('2024-03-31', '2024-03-20'),
      stepOf('2024-09-30', null),
      stepOf('2024-12-20', null),
    ]
    const row = rowOf({ kind: 'milestones', target: null, unit: null, milestones })
    expect(row).toMatchObject({ 目标: '3', 单位: '节点', 实际: '1', 应完成: '2', 完成率: 1 / 3, 性质: null })
  })

  test('of a bound has nothing that should be there by now', () => {
    const hold: Partial<ReportedGoal> = { kind: 'hold', target: '98', unit: '%', reports: [reportOf('98.3')] }
    expect(rowOf(hold)).toMatchObject({ 目标: '98', 实际: '98.3', 应完成: null })
  })

  test('is missing where a goal carries none', () => {
    const words: Partial<ReportedGoal> = {
      kind: 'narrative',
      target: null,
      unit: null,
      reports: [reportOf('0')],
    }
    expect(rowOf(words)).toMatchObject({
      目标: null,
      实际: null,
      应完成: null,
      完成率: null,
      灯: null,
      状态: '无量化',
    })
  })
})

test('a light that a leader overruled says so', () => {
  expect(rowOf({ reports: [reportOf('12')], overrules: [overruleOf('2024-10-01')] })).toMatchObject({
    灯: '黄灯（改判）',
    状态: '滞后',
  })
})

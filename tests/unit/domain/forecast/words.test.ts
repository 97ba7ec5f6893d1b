import { describe, expect, test } from 'vitest'

import { forecastOf } from '@/lib/domain/forecast/goal-forecast'
import { forecastWords } from '@/lib/domain/forecast/words'
import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { defaultRules } from '@/lib/domain/progress/measure'

import { goalOf } from '../goals'

const on = (day: string, value: string | null) => ({
  on: `2024-${day}`,
  value,
  recordedAt: `2024-${day}T02:00:00Z`,
})
const whole = (value: string, given: Partial<ReportedGoal> = {}): Partial<ReportedGoal> => ({
  integral: true,
  reports: [on('01-20', value)],
  ...given,
})
const rate = (...readings: [day: string, value: string][]): Partial<ReportedGoal> => ({
  kind: 'level',
  target: '97',
  unit: '%',
  reports: readings.map(([day, value]) => on(day, value)),
})
const rising = rate(['03-31', '96'], ['06-30', '96.2'], ['09-30', '96.4'])

const words = (given: Partial<ReportedGoal>, asOf: string) => {
  const assessed = assessGoal(goalOf(given), asOf, defaultRules)
  return forecastWords(assessed, forecastOf(assessed, asOf), asOf)
}

describe('a forecast in plain words', () => {
  test.each<[words: string, given: Partial<ReportedGoal>, asOf: string]>([
    ['按目前速度，年底大约12–17家，达不到25家；要完成，剩余两个月每月需6.5家。', whole('12'), '2024-10-31'],
    [
      '按目前速度，年底大约21–27家，完成25家的可能约四成；要完成，剩余两个月每月需2.5家。',
      whole('20'),
      '2024-10-31',
    ],
    [
      '按目前速度，年底大约26–32家，完成25家有把握；要完成，剩余两个月每月需0.5家。',
      whole('24'),
      '2024-10-31',
    ],
    ['按目前速度，年底大约0家，达不到25家；要完成，剩余两个月每月需12.5家。', whole('0'), '2024-10-31'],
    ['按目前速度，年底大约12–14家，达不到25家；要完成，剩余26天还需13家。', whole('12'), '2024-12-05'],
    ['按目前速度，年底大约12–15家，达不到25家；要完成，剩余一个月还需13家。', whole('12'), '2024-11-30'],
    ['按目前速度，年底大约12–16家，达不到25家；要完成，剩余46天平均每月需8.6家。', whole('12'), '2024-11-15'],
    [
      '按目前速度，到6月30日大约13–21家，达不到25家；要完成，剩余两个月每月需7家。',
      whole('11', { due: '2024-06-30' }),
      '2024-04-30',
    ],
    [
      '按目前速度，到2025年3月31日大约20–29家，完成25家的可能约四成；要完成，剩余五个月每月需1.8家。',
      whole('16', { due: '2025-03-31', start: '2024-01-01' }),
      '2024-10-31',
    ],
    [
      '按目前速度，年底大约960万元，达不到1000万元；要完成，剩余两个月每月需99.8万元。',
      { target: '1000', unit: '万元', reports: [on('02-01', '800')] },
      '2024-10-31',
    ],
    [
      '按目前速度，年底大约1080万元，能达到1000万元；要完成，剩余两个月每月需49.9万元。',
      { target: '1000', unit: '万元', reports: [on('02-01', '900')] },
      '2024-10-31',
    ],
    [
      '按目前速度，年底大约6万元，达不到6.01万元；要完成，剩余两个月每月需0.5万元。',
      { target: '6.01', unit: '万元', reports: [on('02-01', '5')] },
      '2024-10-31',
    ],
    ['按目前走势，年底大约96.6%，达不到97%；要达标，剩余两个月每月需提高0.3个百分点。', rising, '2024-10-31'],
    [
      '按目前走势，年底大约96.6%，能达到96.5%；要达标，剩余两个月每月需提高0.05个百分点。',
      { ...rising, target: '96.5' },
      '2024-10-31',
    ],
    [
      '按目前走势，年底大约96.6%，与目标相当；要达标，剩余两个月每月需提高0.1个百分点。',
      { ...rising, target: '96.6' },
      '2024-10-31',
    ],
    [
      '按目前走势，年底大约34.48‰，能降到35‰；要达标，剩余六个月每月需降低0.5个千分点。',
      {
        ...rate(['02-01', '40'], ['04-01', '39'], ['06-01', '38']),
        direction: 'atMost',
        target: '35',
        unit: '‰',
      },
      '2024-06-30',
    ],
  ])('%s', (sentence, given, asOf) => {
    expect(words(given, asOf)).toBe(sentence)
  })
})

describe('no figure beyond what can be is told', () => {
  test('of a rate that rises towards the whole', () => {
    const steep = rate(['01-31', '80'], ['02-29', '88'], ['03-31', '95'])
    expect(words(steep, '2024-03-31')).toMatch(/^按目前走势，年底大约100%，能达到97%；/)
  })

  test('of a level that falls towards 0', () => {
    const steep = { ...rate(['01-31', '40'], ['02-29', '30'], ['03-31', '20']), unit: '起' }
    expect(words({ ...steep, direction: 'atMost', target: '5' }, '2024-03-31')).toMatch(/大约0起，能降到5起/)
  })

  test('a rate of growth may be below 0', () => {
    const falling = { ...rate(['01-31', '1'], ['02-29', '0'], ['03-31', '-1']), target: '6' }
    expect(words(falling, '2024-03-31')).toMatch(/大约-10\.\d+%，达不到6%/)
  })
})

describe('it says plainly when there is too little to go on', () => {
  test.each<[words: string, given: Partial<ReportedGoal>, asOf: string]>([
    ['开始不满30天，暂不预计。', whole('2'), '2024-01-29'],
    ['还没有填报，无从预计。', { integral: true }, '2024-06-30'],
    ['还没有填报，无从预计。', rate(), '2024-06-30'],
    ['填报里还没有数字，无从预计。', { reports: [on('05-31', null)] }, '2024-06-30'],
    ['读数不足三次，暂不预计。', rate(['03-31', '96'], ['06-30', '96.2']), '2024-06-30'],
    ['累计为负数，无从预计。', whole('-2'), '2024-06-30'],
  ])('%s', (sentence, given, asOf) => {
    expect(words(given, asOf)).toBe(sentence)
  })
})

describe('nothing is said where a forecast makes no sense', () => {
  test.each<[when: string, given: Partial<ReportedGoal>, asOf: string]>([
    ['before the start', whole('2', { start: '2024-07-01' }), '2024-06-30'],
    ['once achieved', whole('25'), '2024-06-30'],
    ['on the due day', whole('12'), '2024-12-31'],
    ['after due', whole('12'), '2025-02-01'],
    ['for a cap', whole('2', { direction: 'atMost' }), '2024-06-30'],
    ['for a hold', { ...rising, kind: 'hold', target: '96' }, '2024-10-31'],
    ['for milestones', { kind: 'milestones', target: null }, '2024-06-30'],
    ['for a tally', whole('12', { kind: 'tally', target: null }), '2024-06-30'],
    ['for a narrative', { kind: 'narrative', target: null }, '2024-06-30'],
    ['while the target is missing', whole('12', { target: null }), '2024-06-30'],
  ])('%s', (_, given, asOf) => {
    expect(words(given, asOf)).toBeNull()
  })
})

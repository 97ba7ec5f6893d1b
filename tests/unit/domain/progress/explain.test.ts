import { describe, expect, test } from 'vitest'

import { assess } from '@/lib/domain/progress/assess'
import { explain } from '@/lib/domain/progress/explain'
import type { Entry, Measure } from '@/lib/domain/progress/measure'
import { entriesOf, measureOf } from './measures'

type Case = [sentence: string, unit: string, measure: Measure, entries: Entry[], asOf: string]

const midYear = '2024-06-30'
const count = (target: number, given: Partial<Measure> = {}) =>
  measureOf({ target, integral: true, ...given })
const five = count(5)
const stretchSix = count(6, { commitment: 'stretch' })
const rate = measureOf({ kind: 'level', target: 97, baseline: 95 })
const bareRate = measureOf({ kind: 'level', target: 97 })
const falling = measureOf({ kind: 'level', direction: 'atMost', target: 35, baseline: 45 })
const insured = measureOf({ kind: 'hold', target: 98 })
const jobless = measureOf({ kind: 'hold', direction: 'atMost', target: 3 })
const cleared = measureOf({ kind: 'hold', direction: 'atMost', target: 0 })
const accidents = count(3, { direction: 'atMost' })
const projectOf = (...doneOn: (string | null)[]) =>
  measureOf({
    kind: 'milestones',
    target: null,
    milestones: [
      { title: '方案编制', due: '2024-03-31', doneOn: doneOn[0] },
      { title: '开工', due: '2024-06-30', doneOn: doneOn[1] },
      { title: '竣工', due: '2024-12-31', doneOn: doneOn[2] },
    ],
  })

const onPace = entriesOf(['02-20', 1], ['05-11', 2])
const insuredAgain = entriesOf(['01-31', '98.4'], ['05-01', '97.6'], ['06-01', '98.1'])
const fourAccidents = entriesOf(['02-02', 1], ['02-20', 1], ['04-01', 1], ['05-01', 1])

describe('a count', () => {
  sentences([
    ['到6月30日应完成12家，实际7家，落后5家。', '家', count(25), entriesOf(['03-01', 7]), midYear],
    ['到6月30日应完成2个，实际3个。', '个', count(6), onPace, midYear],
    ['已于9月24日完成5家。', '家', five, entriesOf(['03-01', 2], ['09-24', 3]), '2024-10-01'],
    ['已完成6家，超目标1家。', '家', five, entriesOf(['09-24', 6]), '2024-10-01'],
    ['已于2025年1月8日完成5家，逾期8天。', '家', five, entriesOf(['2025-01-08', 5]), '2025-01-31'],
    [
      '已完成6家，超目标1家，2025年1月8日达到，逾期8天。',
      '家',
      five,
      entriesOf(['2025-01-08', 6]),
      '2025-01-31',
    ],
    ['未完成：目标25家，实际24家，差1家。', '家', count(25), entriesOf(['12-20', 24]), '2025-01-01'],
    ['未达力争目标6个，实际5个，差1个。', '个', stretchSix, entriesOf(['12-20', 5]), '2025-01-01'],
    ['到1月31日应完成0个，实际0个。', '个', count(2), [], '2024-01-31'],
    [
      '到2025年1月31日应完成13家，实际14家。',
      '家',
      count(24, { due: '2025-12-31' }),
      entriesOf(['03-01', 14]),
      '2025-01-31',
    ],
  ])
})

describe('a level', () => {
  sentences([
    ['到6月30日应达95.99%，最新96.1%。', '%', rate, entriesOf(['06-30', '96.1']), midYear],
    ['到6月30日应达95.99%，最新95.2%，落后0.79个百分点。', '%', rate, entriesOf(['06-30', '95.2']), midYear],
    ['到6月30日应达95.99‰，最新95.2‰，落后0.79个千分点。', '‰', rate, entriesOf(['06-30', '95.2']), midYear],
    ['到6月30日应降至40.03%，最新39%。', '%', falling, entriesOf(['06-01', 39]), midYear],
    [
      '到6月30日应降至40.03微克，最新41微克，落后0.97微克。',
      '微克',
      falling,
      entriesOf(['06-01', 41]),
      midYear,
    ],
    ['目标97%，最新94.09%，还差2.91个百分点。', '%', bareRate, entriesOf(['06-30', '94.09']), midYear],
    ['最新97.5%，已于12月1日达到目标97%。', '%', bareRate, entriesOf(['12-01', '97.5']), '2024-12-31'],
    ['最新97%，已于2025年1月20日达到目标97%。', '%', rate, entriesOf(['2025-01-20', 97]), '2025-01-31'],
    ['未达目标97%，最新96%，差1个百分点。', '%', rate, entriesOf(['12-01', 96]), '2025-01-01'],
    [
      '未达力争目标97%，最新96%，差1个百分点。',
      '%',
      { ...rate, commitment: 'stretch' },
      entriesOf(['12-01', 96]),
      '2025-01-01',
    ],
    ['未达目标35%，最新36.5%，差1.5个百分点。', '%', falling, entriesOf(['12-01', '36.5']), '2025-01-01'],
  ])
})

describe('a hold', () => {
  sentences([
    ['一直不低于98%，最新98.4%。', '%', insured, entriesOf(['01-31', '98.4']), midYear],
    ['现为98.1%，曾有31天低于98%。', '%', insured, insuredAgain, midYear],
    ['现为97.6%，低于98%，已持续31天。', '%', insured, insuredAgain, '2024-05-31'],
    ['一直不高于3%，最新2.1%。', '%', jobless, entriesOf(['01-31', '2.1']), midYear],
    ['现为2.1%，曾有29天高于3%。', '%', jobless, entriesOf(['02-01', 4], ['03-01', '2.1']), midYear],
    ['现为4%，高于3%，已持续30天。', '%', jobless, entriesOf(['06-01', 4]), midYear],
    ['一直为0户。', '户', cleared, entriesOf(['01-15', 0]), midYear],
    ['现为0户，曾有22天不为0。', '户', cleared, entriesOf(['03-10', 1], ['04-01', 0]), midYear],
    ['现有1户，已持续22天。', '户', cleared, entriesOf(['01-15', 0], ['03-10', 1]), '2024-03-31'],
    ['期末98.4%，一直不低于98%。', '%', insured, entriesOf(['01-31', '98.4']), '2024-12-31'],
    [
      '期末98.4%，曾有31天低于98%。',
      '%',
      insured,
      entriesOf(['05-01', '97.6'], ['06-01', '98.4']),
      '2025-02-01',
    ],
    ['期末97.6%，低于98%。', '%', insured, entriesOf(['05-01', '97.6']), '2025-01-01'],
    ['期末4%，高于3%。', '%', jobless, entriesOf(['05-01', 4]), '2025-01-01'],
    ['期末0户，一直为0户。', '户', cleared, entriesOf(['01-01', 0]), '2024-12-31'],
    ['期末1户，不为0。', '户', cleared, entriesOf(['05-01', 1]), '2025-01-01'],
    ['一直不低于0%，最新3%。', '%', { ...insured, target: 0 }, entriesOf(['05-01', 3]), midYear],
    ['一直不高于0%，最新-0.5%。', '%', cleared, entriesOf(['05-01', '-0.5']), midYear],
  ])
})

describe('a cap', () => {
  sentences([
    ['上限3起，已发生1起。', '起', accidents, entriesOf(['02-02', 1]), '2024-03-01'],
    ['上限3起，已发生2起，快于序时1起。', '起', accidents, fourAccidents, '2024-03-01'],
    ['已发生4起，超过上限1起。', '起', accidents, fourAccidents, '2024-05-01'],
    ['上限3起，共发生2起。', '起', accidents, entriesOf(['02-02', 2]), '2024-12-31'],
    ['上限3起，共发生4起，超1起。', '起', accidents, fourAccidents, '2025-01-01'],
  ])
})

describe('milestones', () => {
  sentences([
    ['3个节点完成2个，下一个：竣工（12月31日前）。', '', projectOf('2024-03-20', '2024-06-01'), [], midYear],
    ['3个节点完成1个，下一个：开工（6月30日前）。', '', projectOf('2024-03-20'), [], midYear],
    ['3个节点完成1个，1个逾期：开工（应于6月30日）。', '', projectOf('2024-03-20'), [], '2024-07-01'],
    [
      '3个节点完成0个，2个逾期，最早的是方案编制（应于3月31日）。',
      '',
      { ...projectOf(), milestones: projectOf().milestones?.toReversed() },
      [],
      '2024-07-01',
    ],
    [
      '3个节点全部完成（12月20日）。',
      '',
      projectOf('2024-12-20', '2024-06-01', '2024-12-01'),
      [],
      '2025-03-01',
    ],
    [
      '3个节点全部完成（2025年1月5日）。',
      '',
      projectOf('2024-03-20', '2024-06-01', '2025-01-05'),
      [],
      '2025-03-01',
    ],
    ['3个节点完成2个，未完成：竣工。', '', projectOf('2024-03-20', '2024-06-01'), [], '2025-01-01'],
    ['3个节点完成1个，未完成：开工、竣工。', '', projectOf('2024-03-20'), [], '2025-01-01'],
    ['尚无数据。', '', { ...projectOf(), milestones: [] }, [], midYear],
  ])
})

describe('what has no figure', () => {
  const tally = measureOf({ kind: 'tally', target: null })
  const narrative = measureOf({ kind: 'narrative', target: null })
  sentences([
    ['计划未定数，累计140家。', '家', tally, entriesOf(['02-01', 40], ['05-01', 100]), midYear],
    ['计划未定量。', '', narrative, entriesOf(['02-01', 0]), midYear],
    ['目标待定，最新2.1%。', '%', { ...jobless, target: null }, entriesOf(['03-31', '2.1']), midYear],
    ['目标待定，累计12家。', '家', { ...five, target: null }, entriesOf(['03-31', 12]), midYear],
    ['尚无数据。', '家', tally, [], midYear],
    ['尚无数据。', '', narrative, [], midYear],
    ['尚无数据。', '%', rate, [], midYear],
    ['到期未填报。', '%', rate, [], '2025-01-01'],
    ['到期未填报。', '%', insured, [], '2025-01-01'],
    ['3月1日开始。', '家', { ...five, start: '2024-03-01' }, [], '2024-02-29'],
    ['3月1日开始。', '家', { ...five, start: '2025-03-01', due: '2025-12-31' }, [], midYear],
  ])
})

describe('figures in a sentence', () => {
  const budget = measureOf({ target: '1000.5', start: '2024-06-30', due: '2024-06-30' })
  sentences([
    [
      '到6月30日应完成1000.5万元，实际1000.49万元，落后0.01万元。',
      '万元',
      budget,
      entriesOf(['06-30', '1000.494']),
      midYear,
    ],
    [
      '到6月30日应完成1000.5万元，实际1000.5万元。',
      '万元',
      budget,
      entriesOf(['06-30', '1000.496']),
      midYear,
    ],
    ['已于6月30日完成1000.5万元。', '万元', budget, entriesOf(['06-30', '1000.504']), midYear],
    ['已完成1000.51万元，超目标0.01万元。', '万元', budget, entriesOf(['06-30', '1000.505']), midYear],
    [
      '到6月30日应完成50%，实际45%，落后5个百分点。',
      '%',
      measureOf({ target: 50, due: midYear }),
      entriesOf(['03-01', 45]),
      midYear,
    ],
  ])

  test('a lag is told even where the light is green', () => {
    const assessment = assess(rate, entriesOf(['06-30', '95.98']), midYear)
    expect(assessment.light).toBe('green')
    expect(explain(rate, '%', assessment, midYear)).toBe(
      '到6月30日应达95.99%，最新95.98%，落后0.01个百分点。',
    )
  })
})

function sentences(cases: Case[]) {
  test.each(cases)('%s', (sentence, unit, measure, entries, asOf) => {
    expect(explain(measure, unit, assess(measure, entries, asOf), asOf)).toBe(sentence)
  })
}

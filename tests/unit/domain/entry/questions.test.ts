import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { decideEntry } from '@/lib/domain/entry/decision'
import { EntryDraft } from '@/lib/domain/entry/draft'
import { questionsOf } from '@/lib/domain/entry/questions'
import type { ReportedGoal } from '@/lib/domain/goal/goal'

import { goalOf } from '../goals'

const today = '2024-10-31'
const report = (on: string, value: string | null) => ({ on, value, recordedAt: `${on}T08:00:00Z` })

/** What is asked about an entry that may be logged; it is dated today unless said. */
function askedOf(given: Partial<ReportedGoal>, sent: Record<string, string>): string[] {
  const goal = goalOf(given)
  const key = '0190a3c2-0000-7000-8000-000000000001'
  const draft = EntryDraft.parse({ goalId: goal.id, key, on: today, ...sent })
  const decision = decideEntry(goal, draft, today)
  if (!decision.ok) throw new Error(decision.refusal)
  return questionsOf(goal, draft, decision.value, today)
}

type Case = [string, Partial<ReportedGoal>, Record<string, string>, string[]]

const twelve = { reports: [report('2024-03-05', '7'), report('2024-05-01', '5')] }
const rate = { kind: 'level', target: '97', unit: '%' } as const
const readings = (...values: string[]) => ({
  reports: values.map((value, index) => report(`2024-0${index + 1}-28`, value)),
})
const rising = { ...rate, ...readings('95', '95.4', '95.4', '96.4') }
const falling = { ...rate, unit: '起', ...readings('40', '38', '38') }

const asTotal = '此前累计12家，本次新增填了14家，像是累计数。确认是新增14家吗？（累计会到26家）'

describe('an increment that looks like a running total', () => {
  test.each<Case>([
    ['above the sum and every one before', twelve, { value: '14' }, [asTotal]],
    [
      'above the sum of a day long past',
      twelve,
      { value: '9', on: '2024-04-30' },
      [asTotalOf('7', '9', '16')],
    ],
    ['at the sum, above every one before', twelve, { value: '12' }, [asTotalOf('12', '12', '24')]],
    ['of a tally', { ...twelve, kind: 'tally', target: null }, { value: '14' }, [asTotal]],
    ['short of the sum', twelve, { value: '11' }, []],
    ['typed as the total it is', twelve, { value: '14', mode: 'total' }, []],
    ['the first of all', {}, { value: '14' }, []],
    [
      'after a sum of 0',
      { reports: [report('2024-03-05', '5'), report('2024-03-06', '-5')] },
      { value: '6' },
      [],
    ],
    [
      'after one that was partly taken back',
      { reports: [report('2024-03-05', '15'), report('2024-05-01', '-3')] },
      { value: '14' },
      [asTotal],
    ],
    ['of a day before every other', twelve, { value: '14', on: '2024-03-04' }, []],
    ['no larger than one before', { reports: [report('2024-03-05', '7')] }, { value: '7' }, []],
    ['that takes back', twelve, { value: '-12' }, []],
    ['in words', twelve, { note: '14家' }, []],
    ['as 无进展', twelve, { report: 'none' }, []],
  ])('%s', (_, given, sent, questions) => {
    expect(askedOf(given, sent)).toEqual(questions)
  })
})

function asTotalOf(sum: string, added: string, after: string) {
  return `此前累计${sum}家，本次新增填了${added}家，像是累计数。确认是新增${added}家吗？（累计会到${after}家）`
}

describe('a count beyond twice its target', () => {
  const asked = '目标25家，累计会到51家，超过目标的两倍。确认累计是51家吗？'
  const plenty = { reports: [report('2024-03-05', '51')] }

  test.each<Case>([
    ['for the first time', twelve, { value: '51', mode: 'total' }, [asked]],
    ['by a report of an earlier day', plenty, { value: '1', on: '2024-03-04' }, []],
    [
      'with what was logged for later days',
      { reports: [report('2024-05-01', '50')] },
      { value: '1', on: '2024-03-04' },
      [asked],
    ],
    ['at exactly twice', twelve, { value: '50', mode: 'total' }, []],
    ['once it has been before', plenty, { value: '1' }, []],
    [
      'of a cap, which has a light for it',
      { ...twelve, direction: 'atMost' },
      { value: '51', mode: 'total' },
      [],
    ],
    ['without a target', { ...twelve, target: null }, { value: '51', mode: 'total' }, []],
  ])('%s', (_, given, sent, questions) => {
    expect(askedOf(given, sent)).toEqual(questions)
  })
})

describe('a count typed as a total', () => {
  const less = '此前累计12家，这次累计达到9家，少了3家。确认累计是9家吗？'

  test.each<Case>([
    ['below the sum', twelve, { value: '9', mode: 'total' }, [less]],
    [
      'of a tally, below the sum',
      { ...twelve, kind: 'tally', target: null },
      { value: '9', mode: 'total' },
      [less],
    ],
    [
      'of a day long past, below its sum',
      twelve,
      { value: '6', mode: 'total', on: '2024-04-30' },
      ['此前累计7家，这次累计达到6家，少了1家。确认累计是6家吗？'],
    ],
    ['above the sum', twelve, { value: '13', mode: 'total' }, []],
    ['whose minus was typed', twelve, { value: '-3' }, []],
  ])('%s', (_, given, sent, questions) => {
    expect(askedOf(given, sent)).toEqual(questions)
  })
})

describe('a rate', () => {
  const above = '填的是101.5%，超过100%。确认是101.5%吗？'
  const jump = '上次（2月28日）96.1%，这次76%，相差20.1个百分点。确认是76%吗？'
  const twice = { ...rate, ...readings('95', '96.1') }

  test.each<Case>([
    ['above 100 %', rate, { value: '101.5' }, [above]],
    ['of a bound above 100 %', { ...rate, kind: 'hold' }, { value: '101.5' }, [above]],
    ['above 1000 ‰', { ...rate, unit: '‰' }, { value: '1001' }, ['填的是1001‰，超过1000‰。确认是1001‰吗？']],
    ['of exactly 100 %', rate, { value: '100' }, []],
    ['of 101.5 ‰', { ...rate, unit: '‰' }, { value: '101.5' }, []],
    ['that is none', { ...rate, unit: '户' }, { value: '101.5' }, []],
    ['that falls by more than 20 points', twice, { value: '76' }, [jump]],
    [
      'that rises by more than 20 points',
      { ...rate, ...readings('70') },
      { value: '90.01' },
      ['上次（1月28日）70%，这次90.01%，相差20.01个百分点。确认是90.01%吗？'],
    ],
    [
      'that jumps from a reading of last year',
      { ...rate, kind: 'hold', reports: [report('2023-12-29', '98')] },
      { value: '9.8' },
      ['上次（2023年12月29日）98%，这次9.8%，相差88.2个百分点。确认是9.8%吗？'],
    ],
    [
      'in ‰ that jumps',
      { ...twice, unit: '‰' },
      { value: '76' },
      ['上次（2月28日）96.1‰，这次76‰，相差20.1个千分点。确认是76‰吗？'],
    ],
    ['that moves by exactly 20 points', twice, { value: '76.1' }, []],
    ['that jumps from a later reading', twice, { value: '70', on: '2024-01-27' }, []],
    ['that is none, jumping', { ...twice, unit: '户' }, { value: '0' }, []],
  ])('%s', (_, given, sent, questions) => {
    expect(askedOf(given, sent)).toEqual(questions)
  })

  test('given by its parts is told with them, and rounded as on every page', () => {
    const named = { ...rate, rateParts: { numerator: '参保人数', denominator: '应参保人数', unit: '人' } }
    const reports = [{ ...report('2024-09-30', '66.6667'), parts: { numerator: '2', denominator: '3' } }]

    expect(askedOf({ ...named, reports }, { numerator: '22', denominator: '21' })).toEqual([
      '填的是104.76%（22/21人），超过100%。确认是104.76%吗？',
      '上次（9月30日）66.67%，这次104.76%（22/21人），相差38.1个百分点。确认是104.76%吗？',
    ])
  })
})

describe('a reading that turns', () => {
  const fell = '此前4次都只升不降，上次（4月28日）96.4%，这次96.1%，降了。确认是96.1%吗？'
  const rose = '此前3次都只降不升，上次（3月28日）38起，这次39起，升了。确认是39起吗？'

  test.each<Case>([
    ['where it always rose or stood still', rising, { value: '96.1' }, [fell]],
    ['where a bound always rose', { ...rising, kind: 'hold' }, { value: '96.1' }, [fell]],
    ['where it always fell or stood still', falling, { value: '39' }, [rose]],
    [
      'where the last of each day always rose',
      { ...rate, reports: [report('2024-01-28', '99'), ...rising.reports] },
      { value: '96.1' },
      [fell],
    ],
    ['and goes on rising', rising, { value: '96.5' }, []],
    ['and stands still', rising, { value: '96.4' }, []],
    ['and goes on falling', falling, { value: '37' }, []],
    ['after only two', { ...rate, ...readings('95', '96') }, { value: '95' }, []],
    ['where it fell once', { ...rate, ...readings('95', '96', '95.5', '97') }, { value: '96' }, []],
    [
      'where it always stood still',
      { ...rate, kind: 'hold', target: '0', unit: '户', ...readings('0', '0', '0') },
      { value: '1' },
      [],
    ],
    ['on a day before most of them', rising, { value: '94', on: '2024-02-27' }, []],
  ])('%s', (_, given, sent, questions) => {
    expect(askedOf(given, sent)).toEqual(questions)
  })
})

describe('a day already reported', () => {
  const on = '2024-05-01'
  const narrative = { kind: 'narrative', target: null, unit: null } as const

  test.each<Case>([
    [
      'of a count adds up',
      twelve,
      { on, value: '3' },
      ['5月1日已填报过新增5家，这次新增3家，会相加成8家。确认不是重复填报吗？'],
    ],
    [
      'of a count, typed as a total',
      twelve,
      { on, value: '15', mode: 'total' },
      ['5月1日已填报过新增5家，这次新增3家，会相加成8家。确认不是重复填报吗？'],
    ],
    [
      'of a reading is replaced',
      { ...rate, reports: [report(on, '96')] },
      { on, value: '96.2' },
      ['5月1日已填报过96%，这次的96.2%会替代它。确认吗？'],
    ],
    [
      'of a narrative goal, in words',
      { ...narrative, reports: [report(on, null)] },
      { on, note: '已开工' },
      ['5月1日已填报过，这一条会另外记下。确认不是重复填报吗？'],
    ],
    ['of a count that this one takes from', twelve, { on, value: '-3' }, []],
    ['on the day after', twelve, { on: '2024-05-02', value: '3' }, []],
    ['in words, of a count that has a figure', twelve, { on, note: '补充说明' }, []],
    ['with a figure, of a count that has words', { reports: [report(on, null)] }, { on, value: '3' }, []],
    ['as 无进展', { ...narrative, reports: [report(on, null)] }, { on, report: 'none' }, []],
  ])('%s', (_, given, sent, questions) => {
    expect(askedOf(given, sent)).toEqual(questions)
  })
})

test('several unusual things raise several questions', () => {
  expect(askedOf(rising, { value: '9.61', on: '2024-04-28' })).toHaveLength(2)
})

test('a reading that jumps down is asked about once', () => {
  expect(askedOf(rising, { value: '9.61' })).toEqual([
    '上次（4月28日）96.4%，这次9.61%，相差86.79个百分点。确认是9.61%吗？',
  ])
})

test('another figure raises another question, so that no answer serves for two', () => {
  const figure = fc.integer({ min: 14, max: 9_000 }).map(String)

  fc.assert(
    fc.property(figure, figure, (one, other) => {
      fc.pre(one !== other)
      const [asked, askedAnew] = [askedOf(twelve, { value: one }), askedOf(twelve, { value: other })]
      expect(asked.length * askedAnew.length).toBeGreaterThan(0)
      expect(askedAnew.filter((question) => asked.includes(question))).toEqual([])
    }),
  )
})

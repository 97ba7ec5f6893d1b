import { describe, expect, test } from 'vitest'

import { addDays } from '@/lib/domain/day'
import { type Forecast, forecast } from '@/lib/domain/progress/forecast'
import type { Entry, Measure } from '@/lib/domain/progress/measure'
import { entriesOf, measureOf } from './measures'

const whole = measureOf({ target: 25, integral: true })
const rate = measureOf({ kind: 'level', target: 97 })
const readings = entriesOf(['03-31', 96], ['06-30', 96.2], ['09-30', 96.4])

const toldBy = (given: Forecast | null) =>
  given && {
    projected: given.projected.toString(),
    low: given.low?.toString(),
    high: given.high?.toString(),
    probability: given.probability && Number(given.probability.toFixed(9)),
    requiredPerMonth: given.requiredPerMonth.toDecimalPlaces(9).toString(),
  }

describe('a count goes on at the pace it had', () => {
  test('whole things have a band and a chance of being reached', () => {
    expect(toldBy(forecast(whole, entriesOf(['03-01', 4], ['10-26', 8]), '2024-10-31'))).toEqual({
      projected: '14.4',
      low: '12',
      high: '17',
      probability: 0.000040561,
      requiredPerMonth: '6.487213115',
    })
  })

  test('amounts have neither', () => {
    const told = forecast(measureOf({ target: 1000 }), entriesOf(['03-01', '457.5']), '2024-10-31')
    expect(toldBy(told)).toMatchObject({ projected: '549', low: undefined, probability: undefined })
  })

  test('with nothing done so far, little is to be expected', () => {
    expect(toldBy(forecast(whole, entriesOf(['03-01', 0]), '2024-10-31'))).toMatchObject({
      projected: '0',
      low: '0',
      high: '0',
    })
  })

  test('a quarter of a thing is enough when a quarter is missing', () => {
    const { probability, low } = forecast(whole, entriesOf(['03-01', 24.75]), '2024-10-31') as Forecast
    const { probability: ofOne } = forecast(whole, entriesOf(['03-01', 24]), '2024-10-31') as Forecast
    expect(probability).toBeGreaterThan(ofOne as number)
    expect(low?.toString()).toBe('26.75')
  })

  test('the product is formed before it is divided', () => {
    const third = measureOf({ target: 9, start: '2024-01-01', due: '2024-04-30' })
    expect(
      forecast({ ...third, due: '2024-03-30' }, entriesOf(['01-10', 1]), '2024-01-30')?.projected.eq(3),
    ).toBe(true)
  })
})

describe('a level goes on along the line of its readings', () => {
  test('read at due, with the distance that is missing a month', () => {
    const told = forecast(rate, readings, '2024-10-31') as Forecast
    expect(told.projected.toDecimalPlaces(4).toString()).toBe('96.6011')
    expect(told).not.toHaveProperty('probability')
    expect(told.requiredPerMonth.toDecimalPlaces(4).toString()).toBe('0.2994')
  })

  test('a level that has to fall needs a positive amount a month, too', () => {
    const falling = { ...rate, direction: 'atMost', target: 35 } as const
    const told = forecast(falling, entriesOf(['02-01', 40], ['03-01', 39], ['04-01', 38]), '2024-06-30')
    expect(told?.requiredPerMonth.toDecimalPlaces(4).toString()).toBe('0.4963')
  })

  test('the last reading of a day is its reading, and none from before the start lies on the line', () => {
    const noise = [...entriesOf(['2023-12-01', 10], ['06-30', 50]), ...readings.map(later)]
    expect(toldBy(forecast(rate, noise, '2024-10-31'))).toEqual(
      toldBy(forecast(rate, readings, '2024-10-31')),
    )
  })

  test('one reading far off hardly moves the line', () => {
    const days = Array.from({ length: 9 }, (_, month) => addDays('2024-01-31', month * 30))
    const steady = days.map((on, month) => [on, 90 + month / 10] as [string, number])
    const once = steady.map(([on, value], index) => [on, index === 4 ? 60 : value] as [string, number])
    const [a, b] = [steady, once].map(
      (given) => forecast(rate, entriesOf(...given), '2024-10-31') as Forecast,
    )
    expect(Math.abs(Number(a?.projected.minus(b?.projected ?? 0)))).toBeLessThan(0.2)
  })
})

const later = (entry: Entry): Entry => ({ ...entry, recordedAt: '2025-01-01T00:00:00Z' })
const some = entriesOf(['03-01', 4])
const none: [what: string, measure: Measure, entries: Entry[], asOf: string][] = [
  ['before the start', { ...whole, start: '2024-03-01' }, some, '2024-02-28'],
  ['on the 29th day', { ...whole, start: '2024-03-01' }, some, '2024-03-29'],
  ['on the due day', whole, some, '2024-12-31'],
  ['after due', whole, some, '2025-01-31'],
  ['once it is reached', whole, entriesOf(['03-01', 25]), '2024-06-30'],
  ['for a level once it is reached', rate, [...readings, ...entriesOf(['10-01', 97])], '2024-10-31'],
  ['without an entry', whole, [], '2024-06-30'],
  ['while all entries lie ahead', whole, entriesOf(['07-01', 4]), '2024-06-30'],
  ['with a sum below 0', whole, entriesOf(['03-01', -1]), '2024-06-30'],
  ['for a cap', { ...whole, direction: 'atMost' }, some, '2024-06-30'],
  ['for a hold', { ...rate, kind: 'hold' }, readings, '2024-10-31'],
  ['for a hold that is broken', { ...rate, kind: 'hold', target: 98 }, readings, '2024-10-31'],
  ['for a level with readings on two days', rate, readings.slice(1), '2024-10-31'],
  ['for three readings on two days', rate, [...readings.slice(1), ...entriesOf(['09-30', 96])], '2024-10-31'],
  ['for readings from before the start', rate, entriesOf(['2023-06-01', 90], ...pairs()), '2024-10-31'],
  ['for a tally', measureOf({ kind: 'tally', target: null }), some, '2024-06-30'],
  ['for a narrative', measureOf({ kind: 'narrative', target: null }), some, '2024-06-30'],
  ['for milestones', measureOf({ kind: 'milestones', target: null }), [], '2024-06-30'],
  ['while the target is missing', measureOf({ target: null }), some, '2024-06-30'],
]

function pairs(): [string, number][] {
  return [
    ['06-30', 96.2],
    ['09-30', 96.4],
  ]
}

describe('nothing is projected', () => {
  test.each(none)('%s', (_, measure, entries, asOf) => {
    expect(forecast(measure, entries, asOf)).toBeNull()
  })
})

test('the 30th day and the eve of the due day are early and late enough', () => {
  expect(forecast({ ...whole, start: '2024-03-01' }, some, '2024-03-30')).not.toBeNull()
  expect(forecast(whole, some, '2024-12-30')?.requiredPerMonth.toString()).toBe('639.24')
})

test.each<[string, Measure, Entry[], string]>([
  ['target', measureOf({ target: -1 }), [], '2024-06-30'],
  ['entries', whole, entriesOf(['02-30', 1]), '2024-06-30'],
  ['asOf', whole, [], '2024-6-30'],
])('nonsense is refused with the name of its field: %s', (field, measure, entries, asOf) => {
  expect(() => forecast(measure, entries, asOf)).toThrow(
    expect.objectContaining({ name: 'RangeError', message: expect.stringMatching(`^${field}: `) }),
  )
})

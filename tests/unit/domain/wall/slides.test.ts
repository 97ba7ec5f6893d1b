import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { LaggingGoal, WallPicture, WallPlan } from '@/lib/domain/wall/picture'
import { indexAt, placeAfter, slidesOf } from '@/lib/domain/wall/slides'

const laggingGoal = (_: unknown, index: number): LaggingGoal => ({
  id: `goal-${index}`,
  title: `目标${index}`,
  standing: 'behind',
  light: 'yellow',
  sentence: '落后1家。',
  department: '生态办',
  telephone: null,
  lastReport: null,
})

const pictureOf = (lagging: number, themes: number, goals = lagging + 1): WallPicture => ({
  organisation: '澥浦镇',
  at: '2024-11-01T02:32:00.000Z',
  isSample: false,
  plan: {
    title: '2024年度重点工作',
    asOf: '2024年10月31日',
    elapsed: '83.3%',
    goals,
    shares: [],
    reports: { reported: 0, owed: 0, notAsked: goals },
    lagging: Array.from({ length: lagging }, laggingGoal),
    themes: {
      columns: [{ standings: ['behind'] }],
      rows: Array.from({ length: themes }, (_, index) => ({
        id: `${index}`,
        title: `板块${index}`,
        counts: [1],
      })),
    },
  } satisfies WallPlan,
})

const keysOf = (picture: WallPicture) => slidesOf(picture).map(({ key }) => key)

test.each([
  ['no plan', { ...pictureOf(0, 0), plan: null }, ['empty']],
  ['a plan without goals', pictureOf(0, 0, 0), ['empty']],
  ['nothing that lags', pictureOf(0, 4), ['overview', 'lagging-1', 'themes-1']],
  ['a page full of lagging goals', pictureOf(4, 4), ['overview', 'lagging-1', 'themes-1']],
  ['one more', pictureOf(5, 4), ['overview', 'lagging-1', 'lagging-2', 'themes-1']],
  [
    'more lagging goals than anybody waits for',
    pictureOf(60, 4),
    ['overview', 'lagging-1', 'lagging-2', 'lagging-3', 'lagging-4', 'themes-1'],
  ],
  ['seven themes', pictureOf(1, 7), ['overview', 'lagging-1', 'themes-1', 'themes-2']],
])('with %s the slides are %s', (_, picture, keys) => {
  expect(keysOf(picture)).toEqual(keys)
})

test('what lags most and every theme is on one slide, in order, whatever their number, and what is left out is told', () => {
  fc.assert(
    fc.property(fc.nat(80), fc.nat(30), (lagging, themes) => {
      const slides = slidesOf(pictureOf(lagging, themes))
      const shown = slides.flatMap((slide) => (slide.kind === 'lagging' ? slide.goals : []))
      const rows = slides.flatMap((slide) => (slide.kind === 'themes' ? slide.grid.rows : []))
      expect(shown.map(({ id }) => id)).toEqual(
        Array.from({ length: Math.min(lagging, 16) }, (_, index) => `goal-${index}`),
      )
      for (const slide of slides) {
        if (slide.kind === 'lagging') expect([slide.all, slide.told]).toEqual([lagging, shown.length])
      }
      expect(rows).toHaveLength(themes)
    }),
  )
})

describe('the cycle', () => {
  const slides = slidesOf(pictureOf(5, 4))

  test('goes through all slides and begins anew', () => {
    const keys: string[] = []
    let place = { key: 'overview', index: 0 }
    for (const _ of slides) {
      place = placeAfter(slides, place, 1)
      keys.push(place.key)
    }
    expect(keys).toEqual(['lagging-1', 'lagging-2', 'themes-1', 'overview'])
  })

  test('goes back from the first to the last', () => {
    expect(placeAfter(slides, { key: 'overview', index: 0 }, -1)).toEqual({ key: 'themes-1', index: 3 })
  })

  test('stays at its slide when a new picture puts more before it', () => {
    expect(indexAt(slidesOf(pictureOf(60, 4)), { key: 'themes-1', index: 3 })).toBe(5)
  })

  test('goes on with what took the turn of a slide that is gone, at most the last', () => {
    expect(indexAt(slidesOf(pictureOf(1, 4)), { key: 'lagging-2', index: 2 })).toBe(2)
    expect(indexAt(slidesOf(pictureOf(1, 4)), { key: 'lagging-9', index: 9 })).toBe(2)
  })
})

import type { LightGrid } from '../overview/light-grid'
import type { LaggingGoal, WallPicture, WallPlan } from './picture'

type Page = { page: number; pages: number }

/** One screen of the wall. The key stays with it from picture to picture. */
export type Slide = { key: string } & (
  | { kind: 'empty'; missing: 'plan' | 'goals' }
  | { kind: 'overview'; plan: WallPlan }
  | ({ kind: 'lagging'; goals: LaggingGoal[]; all: number; told: number } & Page)
  | ({ kind: 'themes'; grid: LightGrid } & Page)
)

/** How many rows of the wall's large type one screen holds. */
const LAGGING_A_PAGE = 4
/** As many as are read before one has gone on: all of them together stand for little more than a minute. */
const MOST_LAGGING = 16
const THEMES_A_PAGE = 6

/** The screens of a picture in their turn: overview, lagging goals, themes. */
export function slidesOf({ plan }: WallPicture): [Slide, ...Slide[]] {
  if (!plan) return [{ key: 'empty', kind: 'empty', missing: 'plan' }]
  if (plan.goals === 0) return [{ key: 'empty', kind: 'empty', missing: 'goals' }]
  const { lagging, themes } = plan
  return [
    { key: 'overview', kind: 'overview', plan },
    ...pagesOf(lagging.slice(0, MOST_LAGGING), LAGGING_A_PAGE).map(
      ({ rows, ...page }): Slide => ({
        key: `lagging-${page.page}`,
        kind: 'lagging',
        goals: rows,
        all: lagging.length,
        told: Math.min(lagging.length, MOST_LAGGING),
        ...page,
      }),
    ),
    ...pagesOf(themes.rows, THEMES_A_PAGE).map(
      ({ rows, ...page }): Slide => ({
        key: `themes-${page.page}`,
        kind: 'themes',
        grid: { ...themes, rows },
        ...page,
      }),
    ),
  ]
}

/** At least one page: that there is nothing is told too. */
function pagesOf<Row>(all: readonly Row[], most: number): (Page & { rows: Row[] })[] {
  const pages = Math.max(1, Math.ceil(all.length / most))
  return Array.from({ length: pages }, (_, index) => ({
    page: index + 1,
    pages,
    rows: all.slice(index * most, (index + 1) * most),
  }))
}

/** Where the cycle stands: a slide, and which one in turn it was. */
export type Place = { key: string; index: number }

/** The index of that slide among today's; where it is gone, of what took its turn, or of the last one. */
export function indexAt(slides: readonly { key: string }[], { key, index }: Place): number {
  const same = slides.findIndex((slide) => slide.key === key)
  return same === -1 ? Math.min(index, slides.length - 1) : same
}

/** The place so many slides on, or back where `by` is below 0; after the last comes the first. */
export function placeAfter(slides: readonly { key: string }[], place: Place, by: number): Place {
  const index = (indexAt(slides, place) + by + slides.length) % slides.length
  return { key: slides[index]?.key ?? '', index }
}

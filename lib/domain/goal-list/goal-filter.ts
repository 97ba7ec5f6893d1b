import type { Kind, Light } from '../progress/measure'
import { type Standing, standings } from '../standing'
import { kindWords, lightWords } from '../words'

/** In what order goals are listed: as the plan has them, the furthest behind, the next due, the longest unreported. */
export type Order = 'plan' | 'gap' | 'due' | 'report'

/** What is chosen of each kind of choice; none narrows nothing. `theme`, `department` and `person` are ids. */
type Chosen = {
  standing: readonly Standing[]
  light: readonly (Light | 'none')[]
  kind: readonly Kind[]
  theme: readonly string[]
  /** Those that lead (牵头). */
  department: readonly string[]
  /** Those in charge (责任人); `none` where nobody is yet. */
  person: readonly string[]
  /** Led or supported by the viewer's department, or answered for by the viewer. */
  mine: readonly ('department' | 'me')[]
  /** This month's report is still owed. */
  owed: readonly '1'[]
}

/** A kind of choice. */
export type Facet = keyof Chosen

/** What a list of goals is narrowed to, and how it is arranged; it lives in the URL. */
export type GoalFilter = Chosen & {
  /** What is searched for, as typed. */
  q: string
  /** Under which headings goals stand in the plan's order: the plan's themes, or the departments that lead. */
  by: 'theme' | 'department'
  sort: Order
}

/** The parameters of a URL, as pages get them. */
export type Params = Record<string, string | string[] | undefined>

const known: Record<Facet, readonly string[] | null> = {
  standing: standings,
  light: [...Object.keys(lightWords), 'none'],
  kind: Object.keys(kindWords),
  theme: null,
  department: null,
  person: null,
  mine: ['department', 'me'],
  owed: ['1'],
}

/** The kinds of choice, in the order in which a URL names them. */
export const facets = Object.keys(known) as Facet[]

export const everyGoal: GoalFilter = {
  q: '',
  standing: [],
  light: [],
  kind: [],
  theme: [],
  department: [],
  person: [],
  mine: [],
  owed: [],
  by: 'theme',
  sort: 'plan',
}

const LONGEST_SEARCH = 60

/** What is typed, as it stands in the URL. */
export const searchOf = (typed: string): string =>
  [...typed.replace(/\s+/g, ' ').trim()].slice(0, LONGEST_SEARCH).join('').trim()

/** Reads what a URL asks for. What makes no sense narrows nothing. */
export function goalFilterFrom(params: Params): GoalFilter {
  const chosen = facets.map((facet) => [facet, chosenFrom(one(params[facet]), known[facet])])
  return {
    ...(Object.fromEntries(chosen) as Chosen),
    q: searchOf(one(params.q)),
    by: one(params.by) === 'department' ? 'department' : 'theme',
    sort: orders.find((order) => order === one(params.sort)) ?? 'plan',
  }
}

const orders: readonly Order[] = ['plan', 'gap', 'due', 'report']

const one = (param: string | string[] | undefined): string => (Array.isArray(param) ? param[0] : param) ?? ''

/** Those asked for, each once; of a fixed vocabulary only its own words, in its order. */
function chosenFrom(param: string, vocabulary: readonly string[] | null): string[] {
  const asked = param.split(',').filter(Boolean)
  return vocabulary ? vocabulary.filter((word) => asked.includes(word)) : [...new Set(asked)]
}

/** The parameters that stand for a filter in a URL, in fixed order. */
export function paramsOf(filter: GoalFilter): [name: string, value: string][] {
  const params: [string, string][] = [
    ['q', filter.q],
    ...facets.map((facet): [string, string] => [facet, filter[facet].join(',')]),
    ['by', filter.by === 'theme' ? '' : filter.by],
    ['sort', filter.sort === 'plan' ? '' : filter.sort],
  ]
  return params.filter(([, value]) => value !== '')
}

/** The list, narrowed so. */
export function goalsPathOf(filter: Partial<GoalFilter>): '/goals' {
  const query = paramsOf({ ...everyGoal, ...filter })
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`)
    .join('&')
  return (query ? `/goals?${query}` : '/goals') as '/goals'
}

import type { ComparedGoal } from '@/lib/domain/overview/compared'

import { chartText } from './chart-text'

const LONGEST_TITLE = 9

/** The axis on which each goal of a chart stands under its title. Goals are told apart by their ids, as titles may be alike. */
export function titleAxisOf(goals: readonly ComparedGoal[]) {
  const titles = new Map(goals.map(({ id, title }) => [id, short(title)]))
  return {
    type: 'category',
    dataKey: 'id',
    width: 124,
    interval: 0,
    tickLine: false,
    axisLine: { stroke: 'var(--line)' },
    tick: chartText,
    tickFormatter: (id: string) => titles.get(id) ?? '',
  } as const
}

const short = (title: string) =>
  title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1)}…` : title

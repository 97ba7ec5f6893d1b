import { chartText } from './chart-text'

const LONGEST_TITLE = 9

/** The axis on which each goal of a chart stands under its title. */
export const titleAxis = {
  type: 'category',
  dataKey: 'title',
  width: 124,
  interval: 0,
  tickLine: false,
  axisLine: { stroke: 'var(--line)' },
  tick: chartText,
  tickFormatter: (title: string) =>
    title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1)}…` : title,
} as const

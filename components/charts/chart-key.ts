/** What a colour of a chart means: its fill, such as `var(--accent)`, and the words for it. */
export type ChartKey = {
  label: string
  fill: string
  stroke?: string
  /** What is drawn in it, where it is no area. */
  mark?: 'ring' | 'line' | 'dot'
}

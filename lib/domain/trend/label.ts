/** Words at a point of the drawing: on which side of it they stand, and whether they say what counts. */
export type TrendLabel = {
  day: number
  value: number
  text: string
  side: 'left' | 'right'
  above: boolean
  isMain: boolean
}

/** The fill of each light in a bar, and of words on it. */
export const lightFills = {
  achieved: { fill: 'var(--green)', words: 'var(--canvas)' },
  green: { fill: 'var(--green-soft)', words: 'var(--on-fill)' },
  yellow: { fill: 'var(--yellow-fill)', words: 'var(--on-fill)' },
  red: { fill: 'var(--red)', words: 'var(--canvas)' },
} as const

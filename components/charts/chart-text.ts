/** How Recharts writes: in the page's size and grey, readable in both themes. */
export const chartText = { fill: 'var(--muted)', fontSize: 12 } as const

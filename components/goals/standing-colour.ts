import type { Light } from '@/lib/domain/progress/measure'

export type Lit = { light: Light | null }

const textColours = { green: 'text-green', yellow: 'text-yellow', red: 'text-red' } as const

/** The text colour of a light; a goal without one is told in the muted grey. */
export const colourOf = ({ light }: Lit) => (light ? textColours[light] : 'text-muted')

import type { Light } from '@/lib/domain/progress/measure'
import type { Standing } from '@/lib/domain/standing'

export type Lit = { light: Light | null }

const textColours = { green: 'text-green', yellow: 'text-yellow', red: 'text-red' } as const

/** The text colour of a light; a goal without one is told in the muted grey. */
export const colourOf = ({ light }: Lit) => (light ? textColours[light] : 'text-muted')

const fills = { green: 'bg-green', yellow: 'bg-yellow-fill', red: 'bg-red' } as const

/** The colour a light fills a small mark with. */
export const fillOf = ({ light }: Lit) => (light ? fills[light] : 'bg-faint')

/** The colour a light fills a bar with: what is done stands out from what is merely on pace. */
export const barFillOf = ({ light, standing }: Lit & { standing: Standing }) =>
  light === 'green' && standing !== 'achieved' ? 'bg-green-soft' : fillOf({ light })

import type { Standing } from '@/lib/domain/standing'
import { standingWords } from '@/lib/domain/words'

import { colourOf, type Lit } from './standing-colour'

type StandingMarkProps = Lit & { standing: Standing; children?: string; className?: string }

/** A light as it is always shown: shape and word in its colour. */
export function StandingMark({ standing, light, children, className = '' }: StandingMarkProps) {
  const { shape, word } = standingWords[standing]
  return (
    <span className={`${colourOf({ light })} ${className}`}>
      <span aria-hidden={children === undefined}>{shape}</span> {children ?? word}
    </span>
  )
}

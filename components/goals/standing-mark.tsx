import type { Standing } from '@/lib/domain/standing'
import { standingWords } from '@/lib/domain/words'

import { colourOf, type Lit } from './standing-colour'

type StandingMarkProps = Lit & { standing: Standing; children?: string; className?: string }

/**
 * A light as it is always shown: shape and word in its colour. Words in place of its own (落后8家) are read out
 * after it.
 */
export function StandingMark({ standing, light, children, className = '' }: StandingMarkProps) {
  const { shape, word } = standingWords[standing]
  const isRetold = children !== undefined && children !== word
  return (
    <span className={`${colourOf({ light })} ${className}`}>
      {isRetold ? (
        <span role="img" aria-label={word}>
          {shape}
        </span>
      ) : (
        <span aria-hidden>{shape}</span>
      )}{' '}
      {children ?? word}
    </span>
  )
}

import type { Standing } from '@/lib/domain/standing'
import { standingWords } from '@/lib/domain/words'

import { colourOf, type Lit } from './standing-colour'

type StandingMarkProps = Lit & {
  standing: Standing
  /** A leader sees the light so (改判); the figures say something else. */
  isOverruled?: boolean
  children?: string
  className?: string
}

/**
 * A light as it is always shown: shape and word in its colour. Words in place of its own (落后8家) are read out
 * after it.
 */
export function StandingMark({
  standing,
  light,
  isOverruled = false,
  children,
  className = '',
}: StandingMarkProps) {
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
      )}
      {` ${children ?? word}`}
      {isOverruled && <OverruledTag />}
    </span>
  )
}

const OverruledTag = () => (
  <small
    title="领导改判的灯，与数据所示不同"
    className="ml-1.5 inline-block rounded-sm border border-line px-1 align-[1px] text-xs leading-4 font-normal whitespace-nowrap text-muted"
  >
    改判
  </small>
)

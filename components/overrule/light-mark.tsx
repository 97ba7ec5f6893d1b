import { colourOf } from '@/components/goals/standing-colour'
import type { Light } from '@/lib/domain/progress/measure'
import { lightShapes, lightWords } from '@/lib/domain/words'

/** A light by itself, whatever the state of its goal: shape and word in its colour. */
export const LightMark = ({ light }: { light: Light }) => (
  <span className={`whitespace-nowrap ${colourOf({ light })}`}>
    <span aria-hidden>{lightShapes[light]}</span> {lightWords[light]}
  </span>
)

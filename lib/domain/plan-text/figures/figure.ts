import type { Span } from '../span'
import type { Unit } from './unit'

/** Why a figure in a text is no target. */
export type LeftAloneReason =
  | 'name'
  | 'phase'
  | 'batch'
  | 'building'
  | 'date'
  | 'duration'
  | 'age'
  | 'grade'
  | 'technical'
  | 'phone'
  | 'document'
  | 'rhetoric'
  | 'listed'
  | 'condition'
  | 'frequency'
  | 'past'
  | 'unclear'

/** A figure that can measure something: a number in a unit. */
export interface Measure extends Span {
  /** A plain decimal, in the unit. */
  value: string
  upper: string | null
  unit: Unit
  approximate: boolean
  /** Written in characters: 两个, 三项. Names are often built so. */
  inWords: boolean
}

/** A figure that only looks like one. */
export interface Lookalike extends Span {
  reason: LeftAloneReason
}

export type Figure = Measure | Lookalike

export const isMeasure = (figure: Figure): figure is Measure => 'value' in figure

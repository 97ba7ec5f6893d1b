import type { LeftAloneReason } from '../figures/figure'
import type { Placed } from './figure/placed'
import type { Said } from './said'

/** Names that figures one after another belong to in turn: 甲、乙分别增长5%、6%. */
type SharedNames = { names: string[]; next: number; from: Placed }

/** What was told so far in a sentence, for what follows to lean on. */
export interface Telling {
  text: string
  said: Said[]
  /** Why figures were left alone, by where they start. */
  left: Map<number, LeftAloneReason>
  /** The verb that a list goes on with. */
  verb: string | null
  /** Whether the verb that is carried on was said of an aim. */
  aims: boolean
  /** Whether an aim was told earlier in the sentence: how far it reaches is open. */
  aimedEarlier: boolean
  past: boolean
  /** Names that the figures of a list have in turn. */
  shared: SharedNames | null
  /** What it was about last, in this sentence or above it. */
  topic: string
  /** Whether promises in words count here, or only figures. */
  wordsCount: boolean
}

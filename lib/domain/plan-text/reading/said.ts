import type { Kind } from '../../progress/measure'
import type { Proposal } from '../proposal'
import type { Span } from '../span'

/** A promise as it stands in a paragraph. */
export type Said = Omit<Proposal, 'sentence' | 'heading'>

/** A promise without a figure, to be looked at. */
export const saidInWords = (
  span: Span,
  kind: Kind,
  title: string,
  verb: string | null,
  aims: boolean,
): Said => ({
  start: span.start,
  end: span.end,
  title,
  verb,
  kind,
  direction: 'atLeast',
  commitment: aims ? 'stretch' : 'committed',
  target: null,
  upper: null,
  unit: null,
  stated: false,
  approximate: false,
  confidence: 'check',
})

/** Whether nothing measures it yet, so that what follows may still belong to it. */
export const isOpen = (said: Said | undefined): said is Said =>
  said !== undefined && said.target === null && said.unit === null

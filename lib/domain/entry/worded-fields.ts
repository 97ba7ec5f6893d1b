/** The fields of the entry form that say something: what 无进展 leaves empty. */
export const wordedFields: readonly string[] = [
  'value',
  'numerator',
  'denominator',
  'note',
  'problem',
  'nextStep',
]

/** The look of a button that stands behind words without drawing the eye from them. */
export const quietButton =
  'cursor-pointer whitespace-nowrap text-muted hover:text-ink hover:underline pointer-coarse:min-h-11'

/** The look of a button that stands behind a sentence without drawing the eye from it. */
export const quietButton =
  'cursor-pointer whitespace-nowrap text-muted hover:text-ink hover:underline pointer-coarse:min-h-11'

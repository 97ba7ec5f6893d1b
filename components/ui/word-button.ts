/** The look of a button that stands in words among others, as row actions do. */
export const wordButton =
  'cursor-pointer whitespace-nowrap text-accent hover:underline aria-disabled:cursor-default aria-disabled:text-faint aria-disabled:no-underline pointer-coarse:min-h-11'

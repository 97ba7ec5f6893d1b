/** The look of a button that stands in words among others, as row actions do. */
export const wordButton =
  'cursor-pointer whitespace-nowrap text-accent hover:underline disabled:cursor-default disabled:text-faint disabled:no-underline pointer-coarse:min-h-11'

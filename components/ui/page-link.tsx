import type { Route } from 'next'
import type { ComponentProps } from 'react'

type PageLinkProps<Path extends string> = Omit<ComponentProps<'a'>, 'href'> & {
  href: Route<Path>
  /** The next page is another view of this one: it stays where it was scrolled to. */
  keepsPlace?: boolean
}

/**
 * A link to a page of the app, followed by `PageLinks` without loading anew. A page of figures has hundreds, and next/link costs
 * several times what a plain one does to draw: see tests/bench/README.md.
 */
export const PageLink = <Path extends string>({ href, keepsPlace, ...link }: PageLinkProps<Path>) => (
  <a {...link} href={href} data-page={keepsPlace ? 'in place' : ''} />
)

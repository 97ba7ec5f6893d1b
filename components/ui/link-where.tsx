import type { Route } from 'next'

import { PageLink } from '@/components/ui/page-link'

type LinkWhereProps = { href: Route | null; children: string }

/** Words that lead somewhere, where there is somewhere to go. */
export const LinkWhere = ({ href, children }: LinkWhereProps) =>
  href === null ? (
    children
  ) : (
    <PageLink href={href} className="fingertip">
      {children}
    </PageLink>
  )

import type { Route } from 'next'
import Link from 'next/link'

type LinkWhereProps = { href: Route | null; children: string }

/** Words that lead somewhere, where there is somewhere to go. */
export const LinkWhere = ({ href, children }: LinkWhereProps) =>
  href === null ? (
    children
  ) : (
    <Link href={href} prefetch={false} className="fingertip">
      {children}
    </Link>
  )

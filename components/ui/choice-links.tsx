import type { Route } from 'next'
import Link from 'next/link'

type ChoiceLink = { label: string; href: string; isChosen: boolean }

/** Ways to look at the same thing, of which one is chosen. */
export const ChoiceLinks = ({ choices }: { choices: ChoiceLink[] }) =>
  choices.map(({ label, href, isChosen }) => (
    <Link
      key={href}
      href={href as Route}
      scroll={false}
      prefetch={false}
      aria-current={isChosen ? 'true' : undefined}
      className={`fingertip print:hidden ${isChosen ? 'font-semibold text-ink' : 'text-accent'}`}
    >
      {label}
    </Link>
  ))

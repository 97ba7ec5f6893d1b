import type { Route } from 'next'

import { PageLink } from '@/components/ui/page-link'

export type ChoiceLink = { label: string; href: string; isChosen: boolean }

/** Ways to look at the same thing, of which one is chosen. */
export const ChoiceLinks = ({ choices }: { choices: ChoiceLink[] }) =>
  choices.map(({ label, href, isChosen }) => (
    <PageLink
      key={href}
      href={href as Route}
      keepsPlace
      aria-current={isChosen ? 'true' : undefined}
      className={`fingertip print:hidden ${isChosen ? 'font-semibold text-ink' : 'text-accent'}`}
    >
      {label}
    </PageLink>
  ))

import type { Route } from 'next'

import { PageLink } from '@/components/ui/page-link'

export type MissingFigureProps = { words: string; edit: Route | null }

/** Asks for the figure without which a goal can't be judged, of whoever may fill it in. */
export const MissingFigure = ({ words, edit }: MissingFigureProps) => (
  <p className="mt-2 text-muted">
    {words}
    {edit && (
      <PageLink href={edit} className="ml-2 text-accent">
        去补填
      </PageLink>
    )}
  </p>
)

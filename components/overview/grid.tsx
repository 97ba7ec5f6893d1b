import type { Route } from 'next'

import { PageLink } from '@/components/ui/page-link'

import { LightGrid, type LightGridProps } from './light-grid'
import { SectionHeading } from './section-heading'

export type GridProps = LightGridProps & { listed: Route }

/** How the goals stand by theme or department, with the way to the list by the same. */
export const Grid = ({ listed, ...grid }: GridProps) => (
  <section>
    <SectionHeading title={`${grid.title} × 灯`}>
      <PageLink href={listed} className="fingertip text-accent print:hidden">
        按{grid.title}列出目标
      </PageLink>
    </SectionHeading>
    <LightGrid {...grid} />
  </section>
)

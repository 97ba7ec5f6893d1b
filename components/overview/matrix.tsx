import type { Route } from 'next'

import { type ChoiceLink, ChoiceLinks } from '@/components/ui/choice-links'
import { PageLink } from '@/components/ui/page-link'

import { LightMatrix, type LightMatrixProps } from './light-matrix'
import { SectionHeading } from './section-heading'

export type MatrixProps = LightMatrixProps & { orders: ChoiceLink[]; listed: Route }

/** How the goals of every department stand under every theme, in the order one chooses. */
export const Matrix = ({ orders, listed, ...matrix }: MatrixProps) => (
  <section className="mt-9.5">
    <SectionHeading title="板块 × 科室" note="按牵头科室；数字是项数">
      <ChoiceLinks choices={orders} />
      <PageLink href={listed} className="fingertip text-accent print:hidden">
        按科室列出目标
      </PageLink>
    </SectionHeading>
    <LightMatrix {...matrix} />
  </section>
)

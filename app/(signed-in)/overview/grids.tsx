import Link from 'next/link'

import { LightGrid } from '@/components/overview/light-grid'
import { LightMatrix } from '@/components/overview/light-matrix'
import { SectionHeading } from '@/components/overview/section-heading'
import { ChoiceLinks } from '@/components/ui/choice-links'
import { withAsOf } from '@/lib/domain/as-of'
import type { AssessedGoal } from '@/lib/domain/goal/assessed-goal'
import { goalsPathOf } from '@/lib/domain/goal-list/goal-filter'
import { lightGridOf } from '@/lib/domain/overview/light-grid'
import { lightMatrixOf } from '@/lib/domain/overview/light-matrix'
import { lookPath } from '@/lib/domain/overview/look'
import { filterOf, type Part } from '@/lib/domain/overview/part'

import type { Figures } from './figures'

type GridProps = { figures: Figures; goals: AssessedGoal[]; part: Part | null }

/** How the goals stand by theme; those of a theme by department. */
export function Grid({ figures, goals, part }: GridProps) {
  const { themes, offices, look } = figures
  const by = part?.kind === 'theme' ? 'department' : 'theme'
  const title = by === 'theme' ? '板块' : '科室'
  const grid =
    by === 'theme'
      ? lightGridOf(goals, themes, ({ goal }) => goal.theme.id)
      : lightGridOf(goals, offices, ({ goal }) => goal.leadDepartment.id)
  return (
    <section>
      <SectionHeading title={`${title} × 灯`}>
        <Link
          href={withAsOf(goalsPathOf({ ...filterOf(part), by }), look.asOf)}
          className="fingertip text-accent print:hidden"
        >
          按{title}列出目标
        </Link>
      </SectionHeading>
      <LightGrid grid={grid} title={title} by={by} within={filterOf(part)} asked={look.asOf} />
    </section>
  )
}

/** How the goals of every department stand under every theme. */
export function Matrix({ figures }: { figures: Figures }) {
  const { goals, themes, offices, look } = figures
  const choice = (label: string, order: typeof look.offices) => ({
    label,
    href: lookPath('/overview', look, { offices: order }),
    isChosen: order === look.offices,
  })
  return (
    <section className="mt-9.5">
      <SectionHeading title="板块 × 科室" note="按牵头科室；数字是项数">
        <ChoiceLinks choices={[choice('固定顺序', 'fixed'), choice('滞后多的在前', 'lagging')]} />
        <Link
          href={withAsOf(goalsPathOf({ by: 'department' }), look.asOf)}
          className="fingertip text-accent print:hidden"
        >
          按科室列出目标
        </Link>
      </SectionHeading>
      <LightMatrix matrix={lightMatrixOf(goals, themes, offices, look.offices)} asked={look.asOf} />
    </section>
  )
}

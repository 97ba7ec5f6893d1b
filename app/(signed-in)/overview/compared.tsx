import { ComparedChoice } from '@/components/overview/compared-choice'
import { Comparison } from '@/components/overview/comparison'
import type { AssessedGoal } from '@/lib/domain/goal/assessed-goal'
import { comparablePartsOf } from '@/lib/domain/overview/comparable-parts'
import { comparedOf, comparedPanelsOf } from '@/lib/domain/overview/compared'
import { leftOutNote } from '@/lib/domain/overview/left-out'
import { lookPath } from '@/lib/domain/overview/look'
import { belongsTo, type Part, pathOf } from '@/lib/domain/overview/part'

import type { Figures } from './figures'

type ComparedProps = { figures: Figures; goals: AssessedGoal[]; part: Part | null }

/** Target against actual of one theme or department: the page's own, else the one chosen. */
export function Compared({ figures, goals, part }: ComparedProps) {
  const { themes, offices, look, asOf } = figures
  const parts = part ? [part] : comparablePartsOf(goals, themes, offices)
  const chosen = parts.find(({ id }) => id === look.compared) ?? parts[0]
  if (!chosen) return null
  const own = goals.filter(belongsTo(chosen))
  const drawn = comparedOf(own)
  const choices = (kind: Part['kind']) =>
    parts
      .filter((one) => one.kind === kind)
      .map((one) => ({ ...one, href: lookPath(pathOf(part), look, { compared: one.id }) }))
  return (
    <Comparison
      of={chosen.title}
      asOf={asOf}
      panels={comparedPanelsOf(drawn)}
      leftOut={leftOutNote(
        own.filter((goal) => !drawn.includes(goal)),
        '不在图中',
      )}
    >
      {!part && <ComparedChoice chosen={chosen} themes={choices('theme')} offices={choices('department')} />}
    </Comparison>
  )
}

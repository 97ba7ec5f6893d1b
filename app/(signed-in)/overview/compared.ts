import type { ComparisonProps } from '@/components/overview/comparison'
import type { AssessedGoal } from '@/lib/domain/goal/assessed-goal'
import { comparablePartsOf } from '@/lib/domain/overview/comparable-parts'
import { comparedOf, comparedPanelsOf } from '@/lib/domain/overview/compared'
import { panelInWords } from '@/lib/domain/overview/compared-words'
import { leftOutNote } from '@/lib/domain/overview/left-out'
import { lookPath } from '@/lib/domain/overview/look'
import { belongsTo, type Part, pathOf } from '@/lib/domain/overview/part'

import type { Figures } from './figures'

/** Target against actual of one theme or department: the page's own, else the one chosen. Null where there is none. */
export function comparisonOf(
  { themes, offices, look, asOf }: Figures,
  goals: AssessedGoal[],
  part: Part | null,
): ComparisonProps | null {
  const parts = part ? [part] : comparablePartsOf(goals, themes, offices)
  const chosen = parts.find(({ id }) => id === look.compared) ?? parts[0]
  if (!chosen) return null
  const own = goals.filter(belongsTo(chosen))
  const drawn = comparedOf(own)
  const choices = (kind: Part['kind']) =>
    parts
      .filter((one) => one.kind === kind)
      .map(({ id, title }) => ({ id, title, href: lookPath(pathOf(part), look, { compared: id }) }))
  return {
    of: chosen.title,
    asOf,
    panels: comparedPanelsOf(drawn).map((panel) => ({ ...panel, caption: panelInWords(panel) })),
    leftOut: leftOutNote(
      own.filter((goal) => !drawn.includes(goal)),
      '不在图中',
    ),
    choice: part ? null : { chosen, themes: choices('theme'), offices: choices('department') },
  }
}

import type { ReportedGoal } from '../../goal/goal'
import { sectionTitleOf, themeTitleOf } from '../../plan-heading'
import { type Hear, isIn, plainOf, type Span, spansOf, wordsOf } from './spelling'

/**
 * Whether a goal has all the words searched for: in its title and the names of its departments and people, also by
 * their pinyin; in its title as it was first, the headings it stands under and its note as they are written.
 */
export function finderOf(search: string, hear: Hear): (goal: ReportedGoal) => boolean {
  const words = wordsOf(search)
  if (words.length === 0) return () => true
  return (goal) => {
    const spoken = spokenOf(goal)
    const written = plainOf(writtenOf(goal).join('\n'))
    return words.every((word) => written.includes(word) || spoken.some((text) => isIn(text, word, hear)))
  }
}

/** Where a title has any of the words searched for, from left to right, apart from each other. */
export function marksOf(title: string, search: string, hear: Hear): Span[] {
  const spans = wordsOf(search)
    .flatMap((word) => spansOf(title, word, hear))
    .sort(([a], [b]) => a - b)
  const apart: Span[] = []
  for (const [from, to] of spans) {
    const last = apart.at(-1)
    if (last && from <= last[1]) apart[apart.length - 1] = [last[0], Math.max(last[1], to)]
    else apart.push([from, to])
  }
  return apart
}

const spokenOf = ({ title, leadDepartment, supportingDepartments, ...goal }: ReportedGoal): string[] => [
  title,
  ...[leadDepartment, ...supportingDepartments].flatMap(({ name, shortName }) => [name, shortName]),
  ...[goal.personInCharge, goal.supervisor].flatMap((person) => (person ? [person.name] : [])),
]

const writtenOf = ({ originalTitle, theme, section, note }: ReportedGoal): string[] => [
  originalTitle,
  themeTitleOf(theme),
  sectionTitleOf(section),
  note,
]

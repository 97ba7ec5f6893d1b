import { likenessOf, type Worded, worded } from '../likeness'
import { extractGoals } from '../plan-text/extract'
import type { Proposal } from '../plan-text/proposal'
import { dueIn } from './due'
import { countsTheSame } from './figures-taken'
import { withLastYear } from './last-year'
import { leadGuess } from './lead-guess'
import type { ReviewRow } from './review'
import { type KnownPromise, type SamePromise, samePromises } from './same-promise'

type Office = { id: string; name: string }

/** What the proposals are made with: the document, the departments, and what this year and last year promised. */
export type Read = {
  text: string
  year: number
  departments: readonly Office[]
  /** The goals of the plan that the document goes into. */
  known: readonly KnownPromise[]
  /** The goals of the year before, for who led them. */
  former: readonly { title: string; leadDepartmentId: string }[]
}

/** A row for each promise found in a document, as far as it reads by itself; nothing of it is stored. */
export function proposedRows(read: Read, proposals = extractGoals(read.text)): ReviewRow[] {
  const same = samePromises(
    proposals.map((proposal) => ({ ...proposal, sentence: sentenceOf(read.text, proposal) })),
    read.known,
  )
  const former = read.former.map((goal) => ({ ...goal, words: worded(goal.title) }))
  const rows = proposals.map((proposal, at) => rowOf({ ...read, former }, proposal, at, same[at] ?? null))
  const figured = read.known.filter(({ lastYear }) => lastYear !== null)
  return withLastYear(rows, read.text, read.year, new Set(figured.map(({ goalId }) => goalId)))
}

const sentenceOf = (text: string, { sentence }: Proposal) => text.slice(sentence.start, sentence.end)

type Compared = Omit<Read, 'former'> & { former: readonly { words: Worded; leadDepartmentId: string }[] }

function rowOf(read: Compared, proposal: Proposal, at: number, same: SamePromise): ReviewRow {
  const { start, end, sentence, heading, title, kind, direction, commitment, target, unit } = proposal
  const words = sentenceOf(read.text, proposal)
  const doubts = doubtsOf(read, proposal, same)
  return {
    id: `p${at + 1}`,
    start,
    end,
    sentence,
    heading: heading.map((one) => one.slice(0, 300)).slice(0, 6),
    title: title.slice(0, 200),
    kind,
    direction,
    commitment,
    target: target ?? '',
    unit: unit ?? '',
    lastYear: '',
    due: dueIn(read.text.slice(start, end), read.year),
    departmentId: leadOf(read, title, [...heading.slice(1), words].join('\n')),
    steps: kind === 'milestones' ? '完成' : '',
    doubts,
    decision: (same?.isSure || proposal.confidence === 'sure') && doubts.length === 0 ? 'accepted' : 'open',
    goalId: same?.goalId ?? null,
  }
}

/** What led it last year, else what its words name. */
function leadOf({ former, departments }: Compared, title: string, words: string): string {
  const wanted = worded(title)
  const alike = former
    .map(({ words: one, leadDepartmentId }) => ({ leadDepartmentId, score: likenessOf(one, wanted) }))
    .filter(({ score }) => score >= 0.6)
    .sort((one, other) => other.score - one.score)[0]
  const isThere = departments.some(({ id }) => id === alike?.leadDepartmentId)
  return alike && isThere ? alike.leadDepartmentId : leadGuess(words, departments)
}

const MOST_DOUBT = 200

function doubtsOf({ known }: Compared, proposal: Proposal, same: SamePromise): string[] {
  const goal = same && known.find(({ goalId }) => goalId === same.goalId)
  const doubts = [
    // What somebody looked at when it became a goal need not be looked at again.
    ...(same?.isSure ? [] : readingDoubts(proposal)),
    goal && !same?.isSure && `可能就是已有的“${goal.title}”，请核对。`,
    goal && otherTarget(proposal, goal),
  ]
  return doubts.filter((doubt) => typeof doubt === 'string').map((doubt) => doubt.slice(0, MOST_DOUBT))
}

function readingDoubts({ approximate, upper, unit, target, stated }: Proposal) {
  return [
    !stated && target !== null && '数字是从意思推出来的，文中没有写。',
    approximate && '文中是约数。',
    upper !== null && `文中是一个范围，到${upper}${unit ?? ''}；目标取了前一个数。`,
  ]
}

/** Goals keep their targets, so that one whose sentence now promises another figure is for a person to revise. */
function otherTarget(proposal: Proposal, goal: KnownPromise): string | false {
  const { target, unit } = proposal
  if (target === null || (goal.target === null && countsTheSame(proposal, goal))) return false
  if (goal.target !== null && Number(goal.target) === Number(target) && (unit ?? goal.unit) === goal.unit)
    return false
  const now = goal.target === null ? '还没有目标值' : `现在是${goal.target}${goal.unit ?? ''}`
  return `文中目标是${target}${unit ?? ''}，已有的这一项${now}；导入不改目标，请导入后到那一项调整目标。`
}

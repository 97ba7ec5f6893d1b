import { likeness } from '../likeness'
import { extractGoals } from '../plan-text/extract'
import type { Proposal } from '../plan-text/proposal'
import { dueIn } from './due'
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
export function proposedRows(read: Read): ReviewRow[] {
  const proposals = extractGoals(read.text)
  const same = samePromises(
    proposals.map((proposal) => ({ ...proposal, sentence: sentenceOf(read.text, proposal) })),
    read.known,
  )
  const rows = proposals.map((proposal, at) => rowOf(read, proposal, at, same[at] ?? null))
  return withLastYear(rows, read.text, read.year)
}

const sentenceOf = (text: string, { sentence }: Proposal) => text.slice(sentence.start, sentence.end)

function rowOf(read: Read, proposal: Proposal, at: number, same: SamePromise): ReviewRow {
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
    decision: proposal.confidence === 'sure' && doubts.length === 0 ? 'accepted' : 'open',
    goalId: same?.goalId ?? null,
  }
}

/** What led it last year, else what its words name. */
function leadOf({ former, departments }: Read, title: string, words: string): string {
  const alike = former
    .map(({ title: one, leadDepartmentId }) => ({ leadDepartmentId, score: likeness(one, title) }))
    .filter(({ score }) => score >= 0.6)
    .sort((one, other) => other.score - one.score)[0]
  const isThere = departments.some(({ id }) => id === alike?.leadDepartmentId)
  return alike && isThere ? alike.leadDepartmentId : leadGuess(words, departments)
}

function doubtsOf({ known }: Read, proposal: Proposal, same: SamePromise): string[] {
  const { approximate, upper, unit, target, stated } = proposal
  const goal = same && known.find(({ goalId }) => goalId === same.goalId)
  return [
    !stated && target !== null && '数字是从意思推出来的，文中没有写。',
    approximate && '文中是约数。',
    upper !== null && `文中是一个范围，到${upper}${unit ?? ''}；目标取了前一个数。`,
    goal && !same?.isSure && `可能就是已有的“${goal.title}”，请核对。`,
  ].filter((doubt) => typeof doubt === 'string')
}

import { actionWords, isRefused } from './actions'
import type { Change } from './change'
import { changesOf } from './changes'
import { type Nobody, nobodies } from './filter'
import { askedWords, reasonWords } from './refusal'
import { type Named, pageOf, subjectWords } from './subject'
import type { Names } from './value'
import { wordIn } from './word-in'

/** A record as it is stored. */
export type StoredRecord = {
  id: string
  /** Its place in the chain. */
  seq: string
  /** To the second, where the town is: `2024-10-26 16:20:31`. */
  at: string
  actorId: string | null
  actor: string | null
  action: string
  address: string | null
  subjectType: string
  subjectId: string | null
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
}

/** A record as people read it. */
export type AuditLine = {
  id: string
  seq: string
  at: string
  who: string
  address: string | null
  what: string
  isRefusal: boolean
  /** What it was done to, and the page where that is to be seen. */
  subject: { kind: string; label: string; page: string | null } | null
  changes: Change[]
}

/** A record in words. */
export function auditLineOf(record: StoredRecord, names: Names): AuditLine {
  const { id, seq, at, address, action, before, after } = record
  const isRefusal = action === 'refuse'
  return {
    id,
    seq,
    at,
    address,
    isRefusal,
    who: record.actor ?? nobodies[nobodyOf(record)],
    what: isRefusal ? refusalInWords(after) : (wordIn(actionWords, action) ?? action),
    subject: subjectOf(record, names),
    changes: isRefusal ? changesOf(null, withoutAsked(after), names) : changesOf(before, after, names),
  }
}

/** What was done on the server itself comes from no address, and nobody is refused anything there. */
const nobodyOf = ({ address, action }: StoredRecord): Nobody =>
  address === null && !isRefused(action) ? 'system' : 'stranger'

const refusalInWords = (after: StoredRecord['after']) =>
  `${actionWords.refuse}：${askedWords(String(after?.asked ?? ''))}`

const withoutAsked = (after: StoredRecord['after']) => {
  const { asked: _, reason, ...rest } = after ?? {}
  return { reason: wordIn(reasonWords, String(reason)) ?? reason, ...rest }
}

function subjectOf({ subjectType, subjectId, before, after }: StoredRecord, names: Names) {
  const kind = wordIn(subjectWords, subjectType) ?? subjectType
  const named = subjectId === null ? undefined : names.get(subjectId)
  if (named) return { kind, label: named.label, page: pageOf(subjectType, subjectId, named.goalId) }
  const told = [after, before].map(toldNameOf).find((name) => name !== null)
  const goal = names.get(String((after ?? before)?.goalId ?? ''))
  if (told !== undefined || goal) return { kind, label: told ?? goal?.label ?? '', page: goalPageOf(goal) }
  return subjectId === null ? null : { kind, label: '（本单位没有这一项，或已不在）', page: null }
}

const goalPageOf = (goal: Named | undefined) => (goal ? pageOf('goal', null, goal.goalId) : null)

/** What a record itself says of what is there no more, or never was. */
function toldNameOf(facts: StoredRecord['after']): string | null {
  const told = facts?.title ?? facts?.name ?? facts?.username
  return typeof told === 'string' && told !== '' ? told : null
}

import 'server-only'

import { LRUCache } from 'lru-cache'
import { cache } from 'react'

import type { Onlooker } from '@/lib/domain/viewer'

import { prisma } from './prisma'

/** A state of an organisation: all that was read while its audit chain ended so. */
type State = { chainEnd: bigint; since: number }

type Memory = {
  states: LRUCache<string, State>
  /** What was answered. No promise: one keeps all of the request in which it was made, down to the page that was sent. */
  answers: LRUCache<string, { state: State; value: unknown }>
  /** What is being read. */
  pending: Map<string, { state: State; answer: Promise<unknown> }>
}

/** A district has about as many towns. */
const MOST_ORGANISATIONS = 12

/** A page asks a handful, and again for every goal and every day one looks from. */
const MOST_ANSWERS = 1_500

/** Of characters in the pages of goals, each told as a text: some three hundred. */
const MOST_TOLD = 6_000_000

/** After so long all is read anew: what somebody changed by hand in the database, past the audit, is seen then. */
const LONGEST_MS = 60_000

// The parts of a build may have this module each to themselves.
const shared = globalThis as { memory?: Memory }

shared.memory ??= newMemory()

const { states, answers, pending } = shared.memory

/**
 * Answers what `read` does, and asks the database only once until something is written in the onlooker's organisation:
 * every write ends with a link of the audit chain, in its own transaction. `what` names the question with all that
 * matters of it. `read` is given what it answered before the last write. Never for a decision inside a transaction.
 */
export async function remembered<Answer>(
  { organisationId }: Onlooker,
  what: string,
  read: (former: Answer | undefined) => Promise<Answer>,
): Promise<Answer> {
  const state = stateOf(organisationId, await findChainEnd(organisationId))
  const key = `${organisationId} ${what}`
  const kept = answers.get(key) as { state: State; value: Answer } | undefined
  if (kept?.state === state) return kept.value
  const asked = pending.get(key) as { state: State; answer: Promise<Answer> } | undefined
  if (asked?.state === state) return asked.answer

  const answer = asked ? asked.answer.catch(() => kept?.value).then(read) : read(kept?.value)
  pending.set(key, { state, answer })
  try {
    const value = await answer
    answers.set(key, { state, value })
    return value
  } finally {
    if (pending.get(key)?.answer === answer) pending.delete(key)
  }
}

function newMemory(): Memory {
  const answers: Memory['answers'] = new LRUCache({
    max: MOST_ANSWERS,
    maxSize: MOST_TOLD,
    sizeCalculation: ({ value }) => (typeof value === 'string' ? value.length + 1 : 1),
  })
  const forgetAll = (organisationId: string) => {
    for (const key of [...answers.keys()]) if (key.startsWith(organisationId)) answers.delete(key)
  }
  const states: Memory['states'] = new LRUCache({
    max: MOST_ORGANISATIONS,
    dispose: (_, organisationId, reason) => reason === 'evict' && forgetAll(organisationId),
  })
  return { states, answers, pending: new Map() }
}

/** What is read is at least as new as the end that was read before it. */
function stateOf(organisationId: string, chainEnd: bigint): State {
  const known = states.get(organisationId)
  const now = Date.now()
  if (known?.chainEnd === chainEnd && now - known.since < LONGEST_MS) return known
  const state = { chainEnd, since: now }
  states.set(organisationId, state)
  return state
}

/** The ends known in one drawing of a page; outside of it nothing is kept, and each question asks anew. */
const knownEnds = cache(() => new Map<string, bigint>())

/** Notes where an organisation's chain ends, so that the page being drawn need not ask. */
export function noteChainEnd(organisationId: string, chainEnd: bigint): void {
  knownEnds().set(organisationId, chainEnd)
}

async function findChainEnd(organisationId: string): Promise<bigint> {
  const known = knownEnds().get(organisationId)
  if (known !== undefined) return known
  const [link] = await prisma.$queryRaw<{ seq: bigint }[]>`
    SELECT seq FROM audit_links WHERE organisation_id = ${organisationId}::uuid ORDER BY seq DESC LIMIT 1`
  const chainEnd = link?.seq ?? 0n
  noteChainEnd(organisationId, chainEnd)
  return chainEnd
}

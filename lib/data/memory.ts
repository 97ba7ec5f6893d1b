import 'server-only'

import { LRUCache } from 'lru-cache'
import { cache } from 'react'

import type { Onlooker } from '@/lib/domain/viewer'

import { prisma } from './prisma'

type Answers = LRUCache<string, Promise<unknown>>

/** What was read of an organisation while its audit chain ended so, and what was before. */
type Memory = { chainEnd: bigint; readAt: number; answers: Answers; former: Answers }

/** A district has about as many towns. */
const MOST_ORGANISATIONS = 12

/** Of each: a page asks a handful, and again for every goal and every day one looks from. */
const MOST_ANSWERS = 200

/** After so long all is read anew: what somebody changed by hand in the database, past the audit, is seen then. */
const LONGEST_MS = 60_000

// The parts of a build may have this module each to themselves.
const shared = globalThis as { memories?: LRUCache<string, Memory> }

shared.memories ??= new LRUCache({ max: MOST_ORGANISATIONS })

const { memories } = shared

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
  const { answers, former } = memoryOf(organisationId, await findChainEnd(organisationId))
  const known = answers.get(what) as Promise<Answer> | undefined
  if (known) return known
  const before = former.get(what) as Promise<Answer> | undefined
  const answer = before ? before.catch(() => undefined).then(read) : read(undefined)
  answers.set(what, answer)
  answer.catch(() => answers.delete(what))
  return answer
}

/** What is read is at least as new as the end that was read before it. */
function memoryOf(organisationId: string, chainEnd: bigint): Memory {
  const known = memories.get(organisationId)
  const now = Date.now()
  if (known && known.chainEnd === chainEnd && now - known.readAt < LONGEST_MS) return known
  const memory = { chainEnd, readAt: now, answers: noAnswers(), former: known?.answers ?? noAnswers() }
  memories.set(organisationId, memory)
  return memory
}

const noAnswers = (): Answers => new LRUCache({ max: MOST_ANSWERS })

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

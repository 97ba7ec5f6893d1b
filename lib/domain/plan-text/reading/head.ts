import { mannerAt } from '../wording/manner'
import { pairedVerb } from '../wording/pairs'
import { verbAfter, verbAt } from '../wording/verbs'

/** How a clause begins: manner, time and verb, up to where its object stands. */
export interface Head {
  verb: string | null
  /** Where the verb stands, or the object where there is none. */
  verbAt: number
  end: number
  /** 力争, 争取. */
  aims: boolean
  /** 确保. */
  binds: boolean
}

const JOINS = /[或和、及并与]/
const AFTER_VERB = /[好了出]/

/** Reads how the words from one place to another begin. */
export function headOf(text: string, from: number, end: number): Head {
  const manner = mannerAt(text, from, end)
  const verb = fitting(verbAt(text, manner.end), manner.end, end)
  const head = { verbAt: manner.end, aims: manner.aims, binds: manner.binds }
  if (verb === null) return { ...head, verb: null, end: manner.end }
  const aims = head.aims || verb === '争创'
  return { ...head, aims, ...furtherVerbs(text, verb, manner.end + verb.length, end) }
}

type Verb = { text: string; end: number; joined: boolean }

const fitting = (verb: string | null, at: number, end: number): string | null =>
  verb && at + verb.length <= end ? verb : null

/** 引进或打造, 新建、改建, 推动完成: of joined verbs the first is told, of others the one that says most. */
function furtherVerbs(text: string, first: string, from: number, end: number): { verb: string; end: number } {
  let verb = first
  let at = from
  for (let next = nextVerb(text, verb, at, end); next !== null; next = nextVerb(text, verb, at, end)) {
    if (!next.joined) verb = next.text
    at = next.end
  }
  return { verb, end: AFTER_VERB.test(text[at] ?? '') && at < end ? at + 1 : at }
}

function nextVerb(text: string, verb: string, at: number, end: number): Verb | null {
  const joined = JOINS.test(text[at] ?? '') ? fitting(verbAt(text, at + 1), at + 1, end) : null
  if (joined) return { text: joined, end: at + 1 + joined.length, joined: true }
  const paired = fitting(pairedVerb(verb, text, at), at, end)
  if (paired && at + paired.length < end)
    return { text: `${verb}${paired}`, end: at + paired.length, joined: false }
  const next = fitting(verbAfter(verb, text, at), at, end)
  // 完成造林1.2万亩: a deed that has no object is itself what is done.
  return next === null || at + next.length === end
    ? null
    : { text: next, end: at + next.length, joined: false }
}

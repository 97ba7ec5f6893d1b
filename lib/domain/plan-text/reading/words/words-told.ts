import type { Span } from '../../span'
import { comparatorsAfter, comparatorsBefore } from '../../wording/comparators'
import type { Segment } from '../figure/segments'
import { type Head, headOf } from '../head'
import { isOpen, type Said, saidInWords } from '../said'
import type { Telling } from '../telling'
import { withoutFiller } from '../title'
import { tell } from '../told'
import { type Implied, impliedBy } from './implied'
import { inStep, openRate } from './open-figure'
import { isOutcome, isPreamble, namesWork, workNamed } from './preamble'
import { stagedIn } from './staged'
import { type Clause, worksOf } from './work'

/** Nobody writes longer ones: what is longer is no sentence. */
const LONGEST_CLAUSE = 200

/** Tells what a clause promises in words: a number it implies, a rate left open, a project, a direction of work. */
export function tellWords(telling: Telling, segment: Segment): void {
  if (segment.end - segment.start > LONGEST_CLAUSE) return
  const { text } = telling
  const span = { start: segment.start, end: segment.end }
  const end = endOfWords(text, segment)
  const head = headOf(text, span.start, end)
  const words = text.slice(wordsFrom(text, span.start, head), end)
  const object = text.slice(head.end, end)
  const implied = impliedBy(words, head.verb === null ? '' : object)
  const open = openRate(head, object) ?? inStep(words)
  if (implied) tellImplied(telling, span, implied, aimsOf(telling, head))
  else if (open)
    tell(telling, [
      { ...saidInWords(span, open.kind, open.title, head.verb, aimsOf(telling, head)), ...open },
    ])
  else if (telling.wordsCount) tellWork(telling, { text, span, head, words, object: withoutFiller(object) })
}

/** 全部 before a verb is manner, and says how many as well: 年底前全部开工. */
const wordsFrom = (text: string, from: number, { verbAt }: Head): number =>
  text.slice(from, verbAt).endsWith('全部') ? verbAt - '全部'.length : verbAt

/** A figure that was left alone at the end is no part of the words: 开展检查不少于2次. */
function endOfWords(text: string, { start, end, measures }: Segment): number {
  const last = measures.at(-1)
  if (!last || comparatorsAfter(text, last.end, end).end < end) return end
  return comparatorsBefore(text, start, last.start).start
}

const aimsOf = ({ aims }: Telling, head: Head): boolean =>
  head.aims || (aims && head.verb === null && !head.binds)

function tellImplied(telling: Telling, span: Span, implied: Implied, aims: boolean): void {
  const last = telling.said.at(-1)
  const isNamed = implied.object.length >= 2
  const joined = !isNamed && isOpen(last) ? last : null
  const object = isNamed ? implied.object : (joined?.title ?? (telling.topic || last?.title) ?? '')
  if (object === '' && implied.suffix === '') return
  if (joined) telling.said.pop()
  const whole = { start: joined?.start ?? span.start, end: span.end }
  const { kind, direction, target, unit, verb, suffix } = implied
  tell(telling, [{ ...saidInWords(whole, kind, `${object}${suffix}`, verb, aims), direction, target, unit }])
}

function tellWork(telling: Telling, clause: Clause): void {
  const { text, span, head, words } = clause
  const whole = text.slice(span.start, span.end)
  const last = telling.said.at(-1)
  if (namesWork(whole)) tell(telling, [saidInWords(span, 'milestones', workNamed(whole), null, head.aims)])
  else if (!TURNS.test(words) && (isPreamble(words) || isPreamble(whole))) return
  else if (last && belongsTo(head, words)) extend(last, span, head)
  else tell(telling, worksOf(clause))
}

const TURNS = /^(?:将|把|为|给|对)/

/** 确保早完工早投产, 力争园区投入使用: without a verb of its own it says where the clause before leads. */
const belongsTo = ({ verb }: Head, words: string): boolean =>
  !TURNS.test(words) && (verb === null ? stagedIn(words)?.dated !== true : isOutcome(words))

const LONGEST_TAIL = 60

function extend(last: Said, { start, end }: Span, { aims }: Head): void {
  if (!isOpen(last) || end - start > LONGEST_TAIL) return
  last.end = end
  if (aims) last.commitment = 'stretch'
}

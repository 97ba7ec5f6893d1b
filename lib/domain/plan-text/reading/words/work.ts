import type { Span } from '../../span'
import type { Head } from '../head'
import { type Said, saidInWords } from '../said'
import { withoutFiller } from '../title'
import { stagedIn } from './staged'
import { undertakingOf } from './undertaking'
import { worksIn } from './works'

/** A clause without any figure, taken apart. */
export type Clause = { text: string; span: Span; head: Head; words: string; object: string }

/** The promises a clause makes in words: one, or one for each project it lists. */
export function worksOf(clause: Clause): Said[] {
  const turned = turnedInto(clause)
  if (turned) return [turned]
  if (clause.head.verb === null) return subjectOf(clause)
  return clause.object.length < 2 ? [] : objectsOf(clause, clause.head.verb)
}

const TURNED = /^(?:将|把)(.{1,30}?)(打造|建设|培育|创建|建|列)(?:为|成为?|入)(.+)$/

const GIVEN = /^(?:为|给|对)(.{1,30}?)(提供|开展|实施|购买|发放|办理|配备|安装|建立|进行)(.{2,})$/

/** 把老街打造成文旅街区: what is promised is what it becomes; 为老人提供助餐: what is done for whom. */
function turnedInto({ words, span, head }: Clause): Said | null {
  const [, , turns = '', becomes = ''] = TURNED.exec(words) ?? []
  if (becomes.length >= 2) return saidInWords(span, 'narrative', withoutFiller(becomes), turns, head.aims)
  const [, whom = '', verb = '', what = ''] = GIVEN.exec(words) ?? []
  const title = withoutFiller(`${whom}${what}`)
  return title === '' ? null : saidInWords(span, undertakingOf(verb, title), title, verb, head.aims)
}

/** 确保园区投入使用: a promise whose subject comes first. */
function subjectOf({ words, span, head }: Clause): Said[] {
  const staged = stagedIn(words)
  if (staged) return [saidInWords(span, 'milestones', withoutFiller(staged.title), staged.stage, head.aims)]
  const title = withoutFiller(words)
  if ((!head.aims && !head.binds) || title.length < 4) return []
  return [saidInWords(span, undertakingOf('', title), title, head.binds ? '确保' : null, head.aims)]
}

const STARTS = /^(?:推动|推进|加快|力促|促进|确保|保障)$/

function objectsOf({ text, span, head, object }: Clause, verb: string): Said[] {
  const works = worksIn(text, { start: head.end, end: span.end })
  const staged = STARTS.test(verb) ? stagedIn(object) : null
  if (staged) return [saidInWords(span, 'milestones', withoutFiller(staged.title), staged.stage, head.aims)]
  if (works.length < 2) return [saidInWords(span, undertakingOf(verb, object), object, verb, head.aims)]
  return works.map((work, index) => {
    const whole = index === 0 ? { start: span.start, end: work.end } : work
    const title = withoutFiller(text.slice(work.start, work.end))
    return saidInWords(whole, 'milestones', title, verb, head.aims)
  })
}

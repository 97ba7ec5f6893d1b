import type { Measure } from '../figures/figure'
import type { Finding } from '../finding'
import type { Span } from '../span'
import { clausesIn } from '../text/clauses'
import { asOfIn } from './as-of'
import { measuredBy } from './measured'
import { type Placed, placingOf } from './placed'
import { type Segment, segmentsOf } from './segments'

const FORESEEN = /预计|有望|力争|拟于|计划(?:在|于|完成|到|年)/

/** The figures one sentence states as reached. */
export function findIn(text: string, sentence: Span, measures: readonly Measure[], year: number): Finding[] {
  const found: Finding[] = []
  let asOf: Finding['asOf'] = null
  let topic = ''
  for (const clause of clausesIn(text, sentence)) {
    const words = text.slice(clause.start, clause.end)
    const said = asOfIn(words, year)
    asOf = said === undefined ? asOf : said
    if (FORESEEN.test(words)) continue
    for (const segment of segmentsOf(text, clause, measures)) {
      const finding = findingIn(text, segment, topic, asOf)
      if (!finding) continue
      found.push(finding)
      topic = finding.title
    }
  }
  return found
}

function findingIn(text: string, segment: Segment, topic: string, asOf: Finding['asOf']): Finding | null {
  const placed = segment.measures
    .map((measure) => placingOf(text, segment, measure))
    .find((placing) => 'placed' in placing)
  if (!placed) return null
  const { placed: found } = placed
  const title = titleOf(found, topic)
  if (title === '') return null
  const { measure, senses, start, end } = found
  return {
    start,
    end,
    title,
    value: measure.value,
    unit: measure.unit.name,
    approximate: measure.approximate || senses.includes('about'),
    asOf,
  }
}

function titleOf({ object, measure, senses, verb }: Placed, topic: string): string {
  const { suffix } = measuredBy(measure.unit.kind, senses, object)
  const own = object === '' ? `${topic}${verb ?? ''}` : object
  return own === '' ? '' : `${own}${suffix}`
}

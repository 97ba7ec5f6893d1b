import { boundedTimeAt } from './bounded'
import { unlessCondition } from './condition'
import { type Figure, isMeasure, type Measure } from './figure'
import { lookalikeAt } from './lookalike'
import { measureAt } from './measure'
import { quotedNameAt, shortenedNameAt } from './names'
import { matchAt } from './numeral'
import { rankAt } from './rank'

const OPENS = /[\d前〔【[《“第A-Za-z零〇一二两三四五六七八九十百千半]/
const BARE = /[\d.,]+/y
const LETTERS = /[A-Za-z]+/y

/** Everything in a text that is, or looks like, a figure, in its order. */
export function figuresIn(text: string): Figure[] {
  const found: Figure[] = []
  let index = 0
  while (index < text.length) {
    const figure = OPENS.test(text[index] ?? '') ? figureAt(text, index) : null
    if (figure) found.push(figure)
    index = figure?.end ?? index + (matchAt(LETTERS, text, index)?.length ?? 1)
  }
  return found
}

/** The figures that can measure something. */
export const measuresIn = (text: string): Measure[] => figuresIn(text).filter(isMeasure)

function figureAt(text: string, at: number): Figure | null {
  const known = boundedTimeAt(text, at) ?? rankAt(text, at) ?? quotedNameAt(text, at) ?? lookalikeAt(text, at)
  if (known) return known
  return measureAfter(text, at) ?? bareAt(text, at) ?? shortenedNameAt(text, at)
}

const VAGUE = /[数几]/

/** 数十家 and 几百户 say no number. */
function measureAfter(text: string, at: number): Figure | null {
  if (VAGUE.test(text[at - 1] ?? '') && !/\d/.test(text[at] ?? '')) return null
  const measure = measureAt(text, at)
  return measure && unlessCondition(text, measure)
}

function bareAt(text: string, at: number): Figure | null {
  const digits = /\d/.test(text[at] ?? '') ? matchAt(BARE, text, at) : null
  if (digits === null) return null
  return { start: at, end: at + digits.length, reason: digits.length > 5 ? 'phone' : 'name' }
}

import { measuresIn } from '../figures/figures'
import type { Span } from '../span'
import { ENUMERATION_LEVEL, markerOf } from './marker'
import { sentencesIn } from './sentences'

/** A sentence with the heading that runs in before it: 一是夯实产业基础。 */
export interface HeadedSentence extends Span {
  heading: Span | null
}

/** The sentences of a stretch of a paragraph, without those that are the headings of what follows. */
export function headedSentencesIn(text: string, from: number): HeadedSentence[] {
  const sentences = sentencesIn(text, from)
  const found: HeadedSentence[] = []
  let heading: Span | null = null
  for (const [index, sentence] of sentences.entries()) {
    if (isHeading(text, sentence, sentences[index + 1])) heading = sentence
    else {
      if (isEnumerated(text.slice(sentence.start, sentence.start + LONGEST))) heading = null
      found.push({ ...sentence, heading })
    }
  }
  return found
}

const LONGEST = 26

function isHeading(text: string, sentence: Span, next: Span | undefined): boolean {
  const words = text.slice(sentence.start, sentence.end)
  if (next === undefined || words.length > LONGEST || !isEnumerated(words)) return false
  const goesOn = text.slice(next.start, next.start + LONGEST)
  return !isEnumerated(goesOn) && measuresIn(words).length === 0
}

const isEnumerated = (words: string): boolean => markerOf(words)?.level === ENUMERATION_LEVEL

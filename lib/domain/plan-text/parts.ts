import type { Span } from './span'
import { readDocument, spanOf } from './text/document'

/** The two halves of a text that holds both; null for a half that no heading opens. */
export interface Parts {
  summary: Span | null
  plan: Span | null
}

/** Where the past year's summary and the coming year's plan stand in a text. A text without such headings has neither. */
export function partsOf(text: string): Parts {
  const document = readDocument(text)
  return { summary: spanOf(document, 'summary'), plan: spanOf(document, 'plan') }
}

import { localTime } from '../day-words'
import { countDecisions } from './decisions'
import { DocumentReview } from './review'

type Draft = {
  id: string
  fileName: string | null
  content: unknown
  startedBy: { name: string }
  createdAt: string
}

/** A half-done review as it is listed: what it is of, who began it when, and how far it has come. */
export type OpenReview = {
  id: string
  fileName: string
  startedBy: string
  /** Where the town is, to the minute. */
  begunAt: string
  year: number
  open: number
  all: number
}

/** A draft as it is listed; throws for what is no review of a document. */
export function openReviewOf({ id, fileName, content, startedBy, createdAt }: Draft): OpenReview {
  const { year, rows } = DocumentReview.parse(content)
  const { open } = countDecisions(rows)
  return {
    id,
    fileName: fileName ?? '',
    startedBy: startedBy.name,
    begunAt: localTime(createdAt),
    year,
    open,
    all: rows.length,
  }
}

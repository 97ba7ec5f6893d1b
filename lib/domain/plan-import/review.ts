import { z } from 'zod'

import { Id, Passage } from '../input'

const place = z.int().min(0).max(1_000_000)
/** PostgreSQL stores no NUL and no half of a pair of surrogates. */
const text = (most: number) =>
  z
    .string()
    .max(most)
    .transform((given) => given.replace(/\p{Cs}|\0/gu, ''))

const typed = text(2000)

/** A stretch of the document, in UTF-16 units. */
const Stretch = z.object({ start: place, end: place })

/**
 * One promise as it is being looked through: where it stands and, as typed, what it is to become. What is typed is judged
 * only when it is imported, so that half of it can be kept.
 */
const ReviewRow = z.object({
  id: z.string().min(1).max(40),
  start: place,
  end: place,
  sentence: Stretch,
  /** The headings above it, outermost first. */
  heading: z.array(text(300)).max(6),
  title: typed,
  kind: z.enum(['cumulative', 'level', 'hold', 'milestones', 'tally', 'narrative']),
  direction: z.enum(['atLeast', 'atMost']),
  commitment: z.enum(['committed', 'stretch']),
  target: typed,
  unit: typed,
  lastYear: typed,
  due: typed,
  departmentId: z.union([Id, z.literal('')]),
  /** The steps of a project, divided by 、. */
  steps: typed,
  /** What a person should look at before accepting it. */
  doubts: z.array(text(200)).max(8),
  decision: z.enum(['open', 'accepted', 'skipped']),
  /** The goal it is the same promise as; null where it is a new one. */
  goalId: Id.nullable(),
})
export type ReviewRow = z.output<typeof ReviewRow>

/** As many as a form can carry (lib/forms/size.ts), several times what a town promises in a year. */
export const MOST_PROMISES = 400

/** All rows of a review, in the order of the document: what is split or added in it comes on top. */
const ReviewRows = z.array(ReviewRow).max(MOST_PROMISES + 100)

/** The year a plan is for, as an address or a form has it. */
export const PlanYear = z.coerce.number().int().min(2000).max(2100)

/** A document being looked through, as its draft keeps it. */
export const DocumentReview = z.object({
  year: z.int().min(2000).max(2100),
  text: z.string().min(1),
  rows: ReviewRows,
})
export type DocumentReview = z.output<typeof DocumentReview>

const sentJson = <Schema extends z.ZodType>(schema: Schema) =>
  z.string().transform((text, context): z.output<Schema> => {
    const read = schema.safeParse(parsed(text))
    if (read.success) return read.data
    context.addIssue({ code: 'custom', message: '没有收到完整的内容，请刷新页面后再试。' })
    return z.NEVER
  })

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** How far a review has come, as the page sends it. */
export const ReviewProgress = z.object({
  draftId: Id,
  version: z.string().max(100),
  rows: sentJson(ReviewRows),
})

/** A summary of the year before that came on its own, with how far the review has come. */
export const SummaryOfReview = ReviewProgress.extend({ summary: Passage(60_000) })

export const DraftReference = z.object({ draftId: Id })

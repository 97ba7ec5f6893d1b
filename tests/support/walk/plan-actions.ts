import { aReviewRow, formOfReview } from '../document-review'
import type { Case } from './case'
import type { World } from './world'

/** What the page of a review that somebody of ours began sends. */
const form = ({ review, of }: World) => formOfReview(review, [aReviewRow(of.lead.id)])

/** What is done to the year's plan. */
export const planActions: Case[] = [
  { action: 'saveReview', verb: 'managePlan', on: 'row', form, recorded: null },
  {
    action: 'readSummary',
    verb: 'managePlan',
    on: 'row',
    form: (world) => ({ ...form(world), summary: '全年完成公厕新建4座。' }),
    recorded: null,
  },
  {
    action: 'discardReview',
    verb: 'managePlan',
    on: 'row',
    form: ({ review }) => ({ draftId: review.id }),
    recorded: null,
  },
  { action: 'importDocument', verb: 'managePlan', on: 'row', form, recorded: 'logGoal' },
]

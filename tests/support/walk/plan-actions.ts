import { aDocumentReview, aReviewRow, formOfReview } from '../document-review'
import type { Case } from './case'
import type { World } from './world'

/** A review that somebody of ours began, and what its page sends. */
async function review({ of, insider }: World) {
  const rows = [aReviewRow(of.lead.id)]
  return formOfReview(await aDocumentReview(insider, rows), rows)
}

/** What is done to the year's plan. */
export const planActions: Case[] = [
  { action: 'saveReview', verb: 'managePlan', on: 'row', form: review, recorded: null },
  {
    action: 'discardReview',
    verb: 'managePlan',
    on: 'row',
    form: async (world) => ({ draftId: (await review(world)).draftId }),
    recorded: null,
  },
  { action: 'importDocument', verb: 'managePlan', on: 'row', form: review, recorded: 'logGoal' },
]

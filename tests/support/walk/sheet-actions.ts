import { reviewOf } from '../plan-sheets'
import type { Case } from './case'

/** What is done with an uploaded table of the plan. */
export const sheetActions: Case[] = [
  {
    action: 'mapPlanSheet',
    verb: 'managePlan',
    on: 'row',
    recorded: null,
    form: async ({ table, keeper }) => ({
      draftId: table.id,
      version: (await reviewOf(keeper, table.id)).version,
      sheet: '0',
      top: '1',
      bottom: '1',
      meanings: 'title,lead,note',
      sectionId: '',
    }),
  },
  {
    action: 'importPlanSheet',
    verb: 'managePlan',
    on: 'row',
    form: async ({ table, keeper }) => ({
      draftId: table.id,
      shown: (await reviewOf(keeper, table.id)).shown,
      chosen: '2',
    }),
  },
  {
    action: 'dropPlanSheet',
    verb: 'managePlan',
    on: 'row',
    recorded: null,
    form: ({ table }) => ({ draftId: table.id }),
  },
]

import type { Verb } from '@/lib/domain/policy'

import type { On } from './case'
import type { World } from './world'

/** A page or a route handler: the verb that opens it and what it shows, or why it is open to everyone. */
export type Door =
  | { verb: Verb; on: On; params?: (world: World) => Record<string, string>; whilePasswordMustChange?: true }
  | { open: string }

const goal = ({ details }: World) => ({ goalId: details.id })

/** Every route handler, by its method and route. */
export const handlerDoors: Record<string, Door> = {
  'GET /accounts/export': { verb: 'manageOrganisation', on: 'nothing' },
  'GET /audit/export': { verb: 'readAudit', on: 'nothing' },
  'GET /departments/export': { verb: 'manageOrganisation', on: 'nothing' },
  'GET /my/sheet/export': { verb: 'logProgress', on: 'own goal' },
  'POST /my/sheet/upload': { open: 'it takes a file, and is walked by uploads.test.ts' },
  'GET /goals/export': { verb: 'look', on: 'nothing' },
  'GET /goals/[goalId]/export': { verb: 'look', on: 'goal', params: goal },
  'GET /plan/sheet/export': { verb: 'look', on: 'nothing' },
  'POST /plan/sheet/upload': { open: 'it takes a file, and is walked by uploads.test.ts' },
  'GET /api/auth/[...nextauth]': { open: 'it is how one signs in' },
  'POST /api/auth/[...nextauth]': { open: 'it is how one signs in and out' },
  'POST /plan/import/upload': { open: 'it takes a file, and is walked by uploads.test.ts' },
  'GET /api/health': { open: 'it says whether the app works, and nothing else' },
  'GET /wall/[token]/picture': { open: 'its link is the key, and no session counts' },
}

/** Every page, by its route. */
export const pageDoors: Record<string, Door> = {
  '/': { verb: 'look', on: 'nothing' },
  '/my': { verb: 'look', on: 'nothing' },
  '/my/sheet': { verb: 'logProgress', on: 'own goal' },
  '/my/sheet/[draftId]': {
    verb: 'logProgress',
    on: 'goal',
    params: ({ reportSheet }) => ({ draftId: reportSheet.id }),
  },
  '/overview': { verb: 'look', on: 'nothing' },
  '/overview/sheet': { verb: 'look', on: 'nothing' },
  '/goals': { verb: 'look', on: 'nothing' },
  '/goals/new': { verb: 'logGoal', on: 'own goal' },
  '/goals/[goalId]': { verb: 'look', on: 'goal', params: goal },
  '/goals/[goalId]/edit': { verb: 'editGoal', on: 'goal', params: goal },
  '/goals/[goalId]/target': { verb: 'reviseTarget', on: 'goal', params: goal },
  '/goals/[goalId]/curve': { verb: 'editGoal', on: 'goal', params: goal },
  '/themes/[themeId]': { verb: 'look', on: 'row', params: ({ themeId }) => ({ themeId }) },
  '/departments/[departmentId]': {
    verb: 'look',
    on: 'row',
    params: ({ of }) => ({ departmentId: of.lead.id }),
  },
  '/plan': { verb: 'look', on: 'nothing' },
  '/plan/import': { verb: 'managePlan', on: 'nothing' },
  '/plan/import/[draftId]': {
    verb: 'managePlan',
    on: 'row',
    params: ({ review }) => ({ draftId: review.id }),
  },
  '/plan/sheet': { verb: 'managePlan', on: 'nothing' },
  '/plan/sheet/[draftId]': {
    verb: 'managePlan',
    on: 'row',
    params: ({ table }) => ({ draftId: table.id }),
  },
  '/plan/next': { verb: 'managePlan', on: 'nothing' },
  '/account': { verb: 'manageOwnAccount', on: 'nothing' },
  '/second-factor': { verb: 'manageOwnAccount', on: 'nothing' },
  '/accounts': { verb: 'manageOrganisation', on: 'nothing' },
  '/audit': { verb: 'readAudit', on: 'nothing' },
  '/departments': { verb: 'manageOrganisation', on: 'nothing' },
  '/settings': { verb: 'manageOrganisation', on: 'nothing' },
  '/change-password': { verb: 'manageOwnAccount', on: 'nothing', whilePasswordMustChange: true },
  '/sign-in': { open: 'it is where one signs in' },
  '/wall': { open: 'it says how a wall is opened' },
  '/wall/[token]': { open: 'its link is the key, and no session counts' },
}

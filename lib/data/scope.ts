import 'server-only'

import type { Onlooker } from '@/lib/domain/viewer'
import { Prisma } from '@/prisma/client/client'

/**
 * What this onlooker may know exists: everything of the own organisation, nothing of another. Every query on
 * goals, plans, departments and people starts from here.
 */
export const visibleTo = ({ organisationId }: Onlooker) => ({ organisationId })

/** The same of goals, for a statement that calls them `g`. */
export const visibleGoals = ({ organisationId }: Onlooker) =>
  Prisma.sql`g.organisation_id = ${organisationId}::uuid`

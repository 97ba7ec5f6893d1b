import 'server-only'

import type { Viewer } from '@/lib/domain/viewer'
import { Prisma } from '@/prisma/client/client'

/**
 * What this viewer may know exists: everything of the own organisation, nothing of another. Every query on
 * goals, plans, departments and people starts from here.
 */
export const visibleTo = (viewer: Viewer) => ({ organisationId: viewer.organisationId })

/** The same of goals, for a statement that calls them `g`. */
export const visibleGoals = (viewer: Viewer) => Prisma.sql`g.organisation_id = ${viewer.organisationId}::uuid`

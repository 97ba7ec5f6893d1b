import 'server-only'

import type { Viewer } from '@/lib/domain/viewer'

/**
 * What this viewer may know exists: everything of the own organisation, nothing of another. Every query on
 * goals, plans, departments and people starts from here.
 */
export const visibleTo = (viewer: Viewer) => ({ organisationId: viewer.organisationId })

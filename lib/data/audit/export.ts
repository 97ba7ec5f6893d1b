import 'server-only'

import type { Viewer } from '@/lib/domain/viewer'

import { recordAudit } from '../audit'
import { inTransaction } from '../transaction'

/** Records that an admin took the audit log out in a file: what it was narrowed to, and how many records it had. */
export const recordAuditExport = (viewer: Viewer, taken: { filter: string; rows: number }): Promise<void> =>
  inTransaction((tx) =>
    recordAudit(tx, viewer, 'exportAudit', { type: 'organisation', id: viewer.organisationId }, null, taken),
  )

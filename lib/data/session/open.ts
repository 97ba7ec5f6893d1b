import 'server-only'

import { Prisma } from '@/prisma/client/client'

/** Whether a session `s` is neither ended nor over by the limits of its organisation `o`, by the database's clock. */
export const isOpen = Prisma.sql`s.ended_at IS NULL
  AND s.last_seen_at > now() - make_interval(mins => o.idle_minutes)
  AND s.created_at > now() - make_interval(hours => o.session_hours)`

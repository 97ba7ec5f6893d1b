'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'

import { thisSession } from '@/lib/auth/this-session'
import { endOwnSession as end, endOtherSessions as endOthers } from '@/lib/data/session/ending'
import { Id } from '@/lib/domain/input'
import { formAction } from '@/lib/forms/action'
import { saved } from '@/lib/forms/saved'

export const endOwnSession = formAction(
  'endOwnSession',
  z.object({ sessionId: Id }),
  async (viewer, { sessionId }) => {
    await end(viewer, sessionId)
    refresh()
    return saved('已退出。')
  },
)

export const endOtherSessions = formAction('endOtherSessions', z.object({}), async (viewer) => {
  const ended = await endOthers(viewer, await thisSession())
  refresh()
  return saved(`已退出其他${ended}处登录。`)
})

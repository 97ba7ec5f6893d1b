'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'

import { newDisplayToken } from '@/lib/auth/display'
import { openWall as open } from '@/lib/data/display-link/making'
import { openWallRefusals } from '@/lib/domain/display/refusals'
import { formAction } from '@/lib/forms/action'
import { refusedWith } from '@/lib/forms/refusal'

export const openWall = formAction('openWall', z.object({}), async (viewer) => {
  const { token, tokenHash } = newDisplayToken()
  const opened = await open(viewer, tokenHash, new Date())
  return opened.ok ? redirect(`/wall/${token}`) : refusedWith(openWallRefusals[opened.refusal])
})

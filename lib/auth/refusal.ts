import 'server-only'

import { headers } from 'next/headers'
import { notFound } from 'next/navigation'

import { recordRefusal } from '@/lib/data/audit/refusal'
import type { GuardedPage, Refusal } from '@/lib/domain/audit/refusal'
import { isId } from '@/lib/domain/input'
import type { TurningAway } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'

import { findAddress } from './address'

/** Records that somebody was turned away; of a stranger that is the address alone. */
export async function noteRefusal(viewer: Viewer | null, refusal: Refusal): Promise<void> {
  const address = viewer?.address ?? (await findAddress())
  const origin = refusal.reason === 'foreign origin' ? (await headers()).get('origin') : null
  await recordRefusal(viewer, refusal, { address, origin })
}

/**
 * For this viewer there is no such page or file, be it not theirs or not there at all: the answer is the same. That they
 * asked is recorded.
 */
export async function turnAway(
  viewer: Viewer,
  asked: GuardedPage,
  subject: Refusal['subject'] = null,
  reason: TurningAway = 'not allowed',
): Promise<never> {
  // What can't be anybody's, such as an address cut in half, is a mistake.
  if (subject === null || isId(subject.id)) await noteRefusal(viewer, { asked, reason, subject })
  notFound()
}

import 'server-only'

import { findPasswordPreset } from '@/lib/data/password-preset'
import { forbiddenWords } from '@/lib/domain/sign-in/forbidden-words'
import type { PasswordTerms } from '@/lib/domain/sign-in/password'
import type { Viewer } from '@/lib/domain/viewer'
import { spellingsOf } from '@/lib/pinyin'

import { commonPasswords } from './common-passwords'

/** What a new password of the viewer's is held against, beside the present one. */
export async function passwordTermsOf(viewer: Viewer): Promise<Omit<PasswordTerms, 'present'>> {
  const [preset, common] = await Promise.all([findPasswordPreset(viewer), commonPasswords()])
  const words = forbiddenWords(viewer.organisationName, viewer.name, spellingsOf)
  return { preset, username: viewer.username, words, isCommon: (folded) => common.has(folded) }
}

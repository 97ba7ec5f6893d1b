import 'server-only'

import { findCredentials } from '@/lib/data/second-factor/finding'
import type { Viewer } from '@/lib/domain/viewer'

import { isReadable } from './proof'

/** Whether the codes of the viewer's phone can still be checked. */
export async function isSecondFactorReadable(viewer: Viewer): Promise<boolean> {
  const { sealedSecret } = await findCredentials(viewer)
  return sealedSecret !== null && isReadable(viewer, sealedSecret)
}

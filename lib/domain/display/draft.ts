import { z } from 'zod'

import { Id, Line } from '../input'

/** A lasting link, named for where the display hangs; its form's key becomes its id, so that it is made once. */
export const DisplayLinkDraft = z.object({ key: Id, name: Line(30) })
export type DisplayLinkDraft = z.output<typeof DisplayLinkDraft>

/** The one link to be revoked. */
export const DisplayLinkRevocation = z.object({ id: Id })

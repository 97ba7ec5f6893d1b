import { z } from 'zod'

import { Id, Line } from '../input'

/** A lasting link, named for where the display hangs. */
export const DisplayLinkDraft = z.object({ name: Line(30) })

/** The one link to be revoked. */
export const DisplayLinkRevocation = z.object({ id: Id })

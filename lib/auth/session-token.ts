import 'server-only'

import { createHash, randomBytes } from 'node:crypto'

/** An opaque random id. It lives in the cookie only: the database knows its hash. */
export const newSessionToken = () => randomBytes(32).toString('base64url')

/** What the database keeps of a session's id. */
export const tokenHashOf = (token: string) => new Uint8Array(createHash('sha256').update(token).digest())

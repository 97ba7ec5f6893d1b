import 'server-only'

import { headers } from 'next/headers'

/**
 * The network address this request comes from; null where nobody says. `npm start` puts the truth into the header
 * before the app sees the request (scripts/app/client-address.mjs).
 */
export const findAddress = async (): Promise<string | null> =>
  (await headers()).get('x-forwarded-for')?.slice(0, LONGEST) ?? null

/** An IPv6 address with the name of its link. */
const LONGEST = 64

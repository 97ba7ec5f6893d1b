import 'server-only'

import { generateSecret, generateURI, verifySync } from 'otplib/functional'

/** As far as the clocks of a phone and a server may differ: one step. */
const STEP_SECONDS = 30

/** A new secret in base32, 160 bits as RFC 4226 recommends. */
export const newTotpSecret = () => generateSecret()

/** The address that an authenticator app reads from the QR code. */
export const totpUri = (secret: string, issuer: string, username: string) =>
  generateURI({ issuer, label: username, secret })

/** The time step a code of six digits belongs to, now or one step away; null where it is none of these. */
export function totpStep(secret: string, code: string, now = Date.now()): number | null {
  const epoch = Math.floor(now / 1000)
  const checked = verifySync({
    secret,
    token: code,
    epoch,
    period: STEP_SECONDS,
    epochTolerance: STEP_SECONDS,
  })
  return checked.valid && 'timeStep' in checked ? checked.timeStep : null
}

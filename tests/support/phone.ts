import { generateSync } from 'otplib/functional'

const STEP = 30

/** What a phone shows for a secret, so many steps from now. */
export const codeOf = (secret: string, steps = 0): string =>
  generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + steps * STEP })

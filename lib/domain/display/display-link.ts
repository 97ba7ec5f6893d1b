/** An address under which a display shows the wall (大屏链接). Instants are ISO; its token is kept nowhere. */
export type DisplayLink = {
  id: string
  /** Where the display hangs. */
  name: string
  madeBy: string
  madeAt: string
  /** Null for a lasting one. */
  expiresAt: string | null
  revokedAt: string | null
}

export type DisplayLinkState = 'inForce' | 'expired' | 'revoked'

/** How long the wall stays open that somebody opened with the 大屏 button. */
export const WALL_HOURS = 12

/** When a link made at that instant for some hours expires. */
export const expiryFrom = (made: Date): Date => new Date(made.getTime() + WALL_HOURS * 3_600_000)

/** Answers whether a link still shows the wall at an ISO instant, and if not, why. */
export function displayLinkStateAt(
  { expiresAt, revokedAt }: Pick<DisplayLink, 'expiresAt' | 'revokedAt'>,
  now: string,
): DisplayLinkState {
  if (revokedAt !== null) return 'revoked'
  return expiresAt === null || expiresAt > now ? 'inForce' : 'expired'
}

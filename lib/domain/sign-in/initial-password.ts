/** For how long a password that somebody else chose can be used. It works once. */
export const INITIAL_DAYS = 14

/** What is stored with a password that somebody else chose; it lets in at once, too. */
export const initialPassword = (passwordHash: string, now: Date) => ({
  passwordHash,
  passwordChangedAt: null,
  initialPasswordExpiresAt: new Date(now.getTime() + INITIAL_DAYS * 86_400_000),
  initialPasswordUsedAt: null,
  failedSignIns: 0,
  lockedUntil: null,
})

export type InitialPasswordState = 'unused' | 'used' | 'expired'

type Stored = {
  passwordChangedAt: Date | null
  initialPasswordExpiresAt: Date | null
  initialPasswordUsedAt: Date | null
}

/** How it stands with it; null once its owner has chosen another. */
export function initialPasswordState(stored: Stored, now: Date): InitialPasswordState | null {
  const { passwordChangedAt, initialPasswordExpiresAt, initialPasswordUsedAt } = stored
  if (passwordChangedAt) return null
  if (initialPasswordUsedAt) return 'used'
  return initialPasswordExpiresAt && initialPasswordExpiresAt > now ? 'unused' : 'expired'
}

/** As admins read it in the list of accounts. */
export const initialPasswordWords: Record<InitialPasswordState, string> = {
  unused: '未改初始密码',
  used: '初始密码已用过',
  expired: '初始密码已过期',
}

/** Wrong passwords that lock an account, and for how long. */
export const MOST_FAILED_SIGN_INS = 5
export const LOCK_MINUTES = 15

/** A session ends when nothing was asked for so long, and in any case after so many hours. */
export const IDLE_MINUTES = 30
export const SESSION_HOURS = 12

/** How exactly the last request of a session is remembered. */
export const SEEN_MINUTES = 1

/** One answer whatever was wrong, so that nobody learns which user names exist. */
export const signInRefused = `用户名或密码不正确，或账号已临时锁定（${LOCK_MINUTES}分钟后自动解除）。`

import { FROM_ONE_ADDRESS } from './limits'

/** Wrong passwords that lock an account, and for how long. */
export const MOST_FAILED_SIGN_INS = 5
export const LOCK_MINUTES = 15

/** A session ends when nothing was asked for so long, and in any case after so many hours. */
export const IDLE_MINUTES = 30
export const SESSION_HOURS = 12

/** How exactly the last request of a session is remembered. */
export const SEEN_MINUTES = 1

/** Why nobody was signed in: whatever was wrong with user name, password and account is one. */
export type SignInRefusal = 'refused' | 'slowed down' | 'busy'

/** One answer whatever was wrong, so that nobody learns which user names exist. */
export const signInRefused = `用户名或密码不正确，或账号已临时锁定，${LOCK_MINUTES}分钟后自动解除`

export const signInSlowedDown = `从您的网络登录失败的次数太多，请过${FROM_ONE_ADDRESS.minutes}分钟再试。`

export const signInBusy = '现在登录的人太多，请过几秒再试。'

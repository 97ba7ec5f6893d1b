import { FROM_ONE_ADDRESS } from './limits'

/** Wrong passwords that lock an account, and for how long. */
export const MOST_FAILED_SIGN_INS = 5
export const LOCK_MINUTES = 15

/** How exactly the last request of a session is remembered. */
export const SEEN_MINUTES = 1

/**
 * Why nobody was signed in: whatever was wrong with user name, password, code and account is one. `code needed` is for
 * who knew the password and has a second factor.
 */
export type SignInRefusal = 'refused' | 'code needed' | 'slowed down' | 'busy'

/** One answer whatever was wrong, so that nobody learns which user names exist. */
export const signInRefused = `用户名或密码不正确，或账号已临时锁定，${LOCK_MINUTES}分钟后自动解除`

export const signInSlowedDown = `从您的网络登录失败的次数太多，请过${FROM_ONE_ADDRESS.minutes}分钟再试。`

export const signInBusy = '现在登录的人太多，请过几秒再试。'

/** Said besides to who has been asked for a code: the browser knows that, the answer is the same. */
export const codeRefused = '每个验证码只能用一次，请等手机上出现新的再填。'

import type { Sentence } from '../result'
import { presentPasswordRefused } from './password'
import { LOCK_MINUTES, MOST_FAILED_SIGN_INS } from './sign-in'

/** Why the second factor stays as it is, as people read it. */
export const secondFactorRefusals = {
  'wrong password': { field: 'presentPassword', message: presentPasswordRefused },
  'wrong code': {
    field: 'oneTimePassword',
    message: `验证码不正确或已用过：每个只能用一次，请等手机上出现新的再填。连续错${MOST_FAILED_SIGN_INS}次，账号锁定${LOCK_MINUTES}分钟。`,
  },
  'wrong first code': {
    field: 'oneTimePassword',
    message: '验证码不正确。请检查手机和服务器的时间是否一致：服务器现在是{}。',
  },
  required: { message: '本单位要求管理员使用两步验证，不能关闭。' },
  'changed meanwhile': { message: '密码或两步验证刚被改过，没有开启。请刷新页面，重新开始。' },
} satisfies Record<string, Sentence>

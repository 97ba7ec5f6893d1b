import 'server-only'

import { Busy } from '@/lib/auth/turns'
import type { Viewer } from '@/lib/domain/viewer'

import { type FormState, rejected } from './state'

/** A form's handler that hashes passwords: where too many are hashed already it says so, with what was typed kept. */
export const unlessBusy =
  <Value>(handle: (viewer: Viewer, value: Value) => Promise<FormState>) =>
  async (viewer: Viewer, value: Value): Promise<FormState> => {
    try {
      return await handle(viewer, value)
    } catch (error) {
      if (error instanceof Busy) return rejected('没有保存：现在登录和改密码的人太多，请过几秒再试。')
      throw error
    }
  }
